package chancery.evidence.datasets;

import chancery.evidence.readers.Cell;
import chancery.kernel.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.IntStream;

/// The digest of a table's figures whatever the order of its lines and columns: the sum, without
/// carry beyond 256 bits, of the SHA-256 of every figure with its codes.
final class TableDigest {

    private final MessageDigest sha256;
    private final byte[] sum = new byte[32];

    TableDigest() {
        sha256 = Sha256.begin();
    }

    void add(Cell cell) {
        var text = new StringBuilder();
        IntStream.range(0, cell.codes().size())
                .mapToObj(i -> cell.dimensions().get(i) + "=" + cell.codes().get(i) + "\n")
                .sorted()
                .forEach(text::append);
        var number = cell.figure().number();
        text.append(cell.period())
                .append('\n')
                .append(
                        number.map(value -> value.stripTrailingZeros().toPlainString())
                                .orElseGet(cell.figure()::toString))
                .append('\n')
                .append(cell.flags());
        add(sha256.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private void add(byte[] digest) {
        var carry = 0;
        for (var i = sum.length - 1; i >= 0; i--) {
            carry += (sum[i] & 0xFF) + (digest[i] & 0xFF);
            sum[i] = (byte) carry;
            carry >>= 8;
        }
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(sum);
    }
}
