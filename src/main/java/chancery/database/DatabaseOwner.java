package chancery.database;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Where the database is, and the account that owns its schemas.
///
/// @param url a JDBC address, as in `jdbc:postgresql://db.example:5432/chancery`
public record DatabaseOwner(String url, String name, String password) {

    /// The password of one of the two serving roles: derived, so that every instance of the program
    /// agrees on it and nobody has to keep a second secret.
    String passwordOf(String role) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(
                    new SecretKeySpec(
                            ("chancery " + password).getBytes(StandardCharsets.UTF_8),
                            "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(role.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

    @Override
    public String toString() {
        return name + "@" + url;
    }
}
