package chancery.files;

import java.util.List;

/// The files of one record, as its page shows them to one officer.
///
/// @param kind of the record, as in addresses
public record FileList(
        String kind, OwningRecord record, List<StoredFile> files, boolean mayChange) {

    public FileList {
        files = List.copyOf(files);
    }

    public String address() {
        return record.address() + "/files";
    }

    /// How many there are that were not withdrawn.
    public long standing() {
        return files.stream().filter(file -> file.withdrawn().isEmpty()).count();
    }
}
