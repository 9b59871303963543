package chancery.files.web;

import chancery.files.FilePart;
import chancery.files.Upload;
import chancery.kernel.BadInput;
import chancery.web.Fields;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// Reads a file from a form or a call: both send multipart/form-data (RFC 7578).
final class FileInput {

    private FileInput() {}

    static Upload read(Fields fields, @Nullable MultipartFile file) throws IOException {
        var part = fields.choice("part", FilePart.class, FilePart.ENCLOSURE);
        if (file == null || (file.isEmpty() && nameOf(file).isEmpty())) {
            fields.fault("file", "files.fault.missing");
        }
        fields.refuseFaults();
        if (file == null) {
            throw BadInput.of("file", "files.fault.missing");
        }
        return Upload.of(nameOf(file), part, file.getBytes());
    }

    private static String nameOf(MultipartFile file) {
        return Optional.ofNullable(file.getOriginalFilename()).orElse("");
    }
}
