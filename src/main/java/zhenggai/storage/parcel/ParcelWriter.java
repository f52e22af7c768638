package zhenggai.storage.parcel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import zhenggai.domain.file.Meter;
import zhenggai.domain.parcel.Contents;
import zhenggai.domain.parcel.Contents.Piece;

/** Packs: the list of contents, the case file, then every file of evidence under its hash. */
public final class ParcelWriter {
    static final String LIST = "contents.json";
    static final String CASE = "case.zgt";
    static final String EVIDENCE = "evidence/";

    private ParcelWriter() {}

    /**
     * @param sealed closed when all is written: without that the parcel has no end
     * @param places where a file of evidence lies
     */
    public static void write(OutputStream sealed, Contents contents, byte[] caseFile, Function<Piece, Path> places, Meter meter) throws IOException {
        long done = 0;
        try (ZipOutputStream zip = new ZipOutputStream(sealed)) {
            zip.setLevel(Deflater.BEST_SPEED);
            entry(zip, LIST, ContentsJson.of(contents));
            entry(zip, CASE, caseFile);
            done += caseFile.length;
            meter.reached(done, contents.size());
            for (Piece piece : contents.evidence()) {
                zip.putNextEntry(new ZipEntry(EVIDENCE + piece.sha256()));
                Files.copy(places.apply(piece), zip);
                zip.closeEntry();
                done += piece.size();
                meter.reached(done, contents.size());
            }
        }
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
