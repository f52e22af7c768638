package zhenggai.reading.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * An old office file, as far as it takes to tell whether it is encrypted. One that is damaged is not known to be.
 *
 * <p>Sources: [MS-CFB], a file system of sectors, whose small streams lie together in a large one; [MS-DOC] 2.5.2, the flags of a document;
 * [MS-XLS] 2.4.117, the record of a workbook behind which everything is encrypted.
 */
final class OldOffice {
    private static final int SECTOR_SHIFT_AT = 30;
    private static final Set<Integer> SECTOR_SHIFTS = Set.of(9, 12);
    private static final int DIRECTORY_AT = 48;
    private static final int CUTOFF_AT = 56;
    private static final int TABLES_AT = 76;
    private static final int TABLES_IN_HEADER = 109;
    private static final int SMALL_SECTOR = 64;
    private static final int ENTRY = 128;
    private static final int NAME_LENGTH_AT = 64;
    private static final int START_AT = 116;
    private static final int SIZE_AT = 120;
    private static final int NO_SECTOR = -1;

    private static final Set<Integer> DOCUMENTS = Set.of(0xa5ec, 0xa5dc);
    private static final int FLAGS_AT = 10;
    private static final int IS_ENCRYPTED = 0x100;
    private static final int END_OF_GLOBALS = 0x0a;
    private static final int FILE_PASS = 0x2f;
    /** The record stands among the first of a workbook. */
    private static final int LOOKED_AT = 4096;

    private final ByteBuffer bytes;
    private final int sector;

    private OldOffice(byte[] file) {
        this.bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int shift = bytes.getShort(SECTOR_SHIFT_AT);
        if (!SECTOR_SHIFTS.contains(shift)) {
            throw new IndexOutOfBoundsException(shift);
        }
        this.sector = 1 << shift;
    }

    static boolean isEncryptedDocument(byte[] file) {
        ByteBuffer document = beginning(file, "WordDocument");
        return document.limit() > FLAGS_AT + 1 && DOCUMENTS.contains(Short.toUnsignedInt(document.getShort(0))) && (document.getShort(FLAGS_AT) & IS_ENCRYPTED) != 0;
    }

    static boolean isEncryptedWorkbook(byte[] file) {
        ByteBuffer book = beginning(file, "Workbook");
        ByteBuffer records = book.limit() > 0 ? book : beginning(file, "Book");
        for (int at = 0; at + Integer.BYTES <= records.limit(); at += Integer.BYTES + Short.toUnsignedInt(records.getShort(at + Short.BYTES))) {
            int record = records.getShort(at);
            if (record == FILE_PASS || record == END_OF_GLOBALS) {
                return record == FILE_PASS;
            }
        }
        return false;
    }

    /** How the stream of that name begins; nothing where there is none. */
    private static ByteBuffer beginning(byte[] file, String name) {
        try {
            return new OldOffice(file).stream(name).order(ByteOrder.LITTLE_ENDIAN);
        } catch (IndexOutOfBoundsException damaged) {
            return ByteBuffer.allocate(0);
        }
    }

    private ByteBuffer stream(String name) {
        ByteBuffer entries = chained(bytes.getInt(DIRECTORY_AT), bytes.limit());
        for (int at = 0; at + ENTRY <= entries.limit(); at += ENTRY) {
            if (name(entries, at).equals(name)) {
                int start = entries.getInt(at + START_AT);
                int length = Math.clamp(entries.getInt(at + SIZE_AT), 0, LOOKED_AT);
                if (entries.getInt(at + SIZE_AT) >= bytes.getInt(CUTOFF_AT)) {
                    ByteBuffer content = chained(start, length);
                    return content.slice(0, Math.min(length, content.limit()));
                }
                // the first entry is the root, whose stream holds the small ones; what is looked for stands in the first sector of them
                int from = start * SMALL_SECTOR;
                return chained(entries.getInt(START_AT), from + SMALL_SECTOR).slice(from, Math.min(length, SMALL_SECTOR));
            }
        }
        return ByteBuffer.allocate(0);
    }

    private static String name(ByteBuffer entries, int at) {
        int length = Math.clamp(entries.getShort(at + NAME_LENGTH_AT) - Short.BYTES, 0, NAME_LENGTH_AT);
        return new String(entries.array(), at, length, StandardCharsets.UTF_16LE);
    }

    /** The sectors from that one on, until so many bytes are there; no more than the file has, lest they go round in a circle. */
    private ByteBuffer chained(int first, int length) {
        List<Integer> sectors = new ArrayList<>();
        for (int next = first; next > NO_SECTOR && sectors.size() < Math.min(length, bytes.limit()) / (double) sector; next = after(next)) {
            sectors.add(next);
        }
        ByteBuffer content = ByteBuffer.allocate(sectors.size() * sector).order(ByteOrder.LITTLE_ENDIAN);
        sectors.forEach(number -> content.put(bytes.slice(place(number), Math.min(sector, bytes.limit() - place(number)))));
        return content.flip();
    }

    /** What lies behind the tables that the header names is far beyond the beginning of anything. */
    private int after(int number) {
        int numbers = sector / Integer.BYTES;
        int table = number / numbers;
        return table >= TABLES_IN_HEADER ? NO_SECTOR : bytes.getInt(place(bytes.getInt(TABLES_AT + table * Integer.BYTES)) + number % numbers * Integer.BYTES);
    }

    /** The header stands in the place of one sector. */
    private int place(int number) {
        long place = (number + 1L) * sector;
        if (place < 0 || place > bytes.limit()) {
            throw new IndexOutOfBoundsException(place);
        }
        return (int) place;
    }
}
