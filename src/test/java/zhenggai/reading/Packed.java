package zhenggai.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Zip files made by hand for a test. */
final class Packed {
    private Packed() {}

    /** Names and contents in turn. */
    static Path zip(Path file, String... entries) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry(entries[i]));
                zip.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    static Path word(Path file, String body) throws IOException {
        return zip(file, "[Content_Types].xml", "<Types/>", "word/document.xml",
            "<w:document xmlns:w='w' xmlns:mc='mc'><w:body>" + body + "</w:body></w:document>");
    }
}
