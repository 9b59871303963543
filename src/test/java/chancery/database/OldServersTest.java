package chancery.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Versions of PostgreSQL that Chancery cannot work on.
class OldServersTest {

    private static final DatabaseOwner OWNER =
            new DatabaseOwner("jdbc:postgresql://db.example:5432/chancery", "owner", "secret");

    @Test
    void an_older_version_is_refused_in_a_sentence() {
        assertThat(ExternalServer.refusalOf(17, OWNER))
                .contains(
                        "Chancery needs PostgreSQL 18 or later; jdbc:postgresql://db.example:5432/chancery runs version 17.");
    }

    @Test
    void later_versions_are_taken() {
        assertThat(ExternalServer.refusalOf(18, OWNER)).isEmpty();
        assertThat(ExternalServer.refusalOf(19, OWNER)).isEmpty();
    }
}
