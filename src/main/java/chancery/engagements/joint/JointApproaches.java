package chancery.engagements.joint;

import chancery.database.Reader;
import chancery.engagements.store.JointStore;
import chancery.kernel.CountryCode;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to what we did together with other states.
@Service
@Transactional(readOnly = true)
public class JointApproaches {

    private final JointStore store;

    JointApproaches(JointStore store) {
        this.store = store;
    }

    /// Who went along with us to a host, newest first.
    public List<JointContact> with(CountryCode host, Reader reader) {
        return store.with(host, reader);
    }
}
