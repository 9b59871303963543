package chancery.files;

import chancery.kernel.NotAllowed;
import chancery.kernel.NotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The modules whose records have files, each asked about its own.
@Component
class FileOwners {

    private final List<FileOwner> owners;

    FileOwners(List<FileOwner> owners) {
        this.owners = List.copyOf(owners);
    }

    FileOwner of(String kind) {
        return owners.stream()
                .filter(owner -> owner.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new NotFound("files of", kind));
    }

    static void refuse(Optional<String> refusal) {
        refusal.ifPresent(key -> {
            throw new NotAllowed(key);
        });
    }
}
