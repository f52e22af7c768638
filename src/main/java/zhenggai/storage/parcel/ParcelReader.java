package zhenggai.storage.parcel;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Unavailable;
import zhenggai.domain.file.Meter;
import zhenggai.domain.parcel.Contents;
import zhenggai.domain.parcel.Contents.Piece;

/** Reads a whole parcel, from the first byte to the last, and compares every file with the list. Only then is anything of it to be believed. */
public final class ParcelReader {
    private static final int MOST_LIST = 64 << 20;

    private ParcelReader() {}

    /** What is done with the files on the way; each stream ends where its file ends. */
    public interface Sink {
        /** Nothing: the parcel is only looked through. */
        Sink NOWHERE = new Sink() {
            @Override
            public void caseFile(InputStream in) throws IOException {
                in.transferTo(OutputStream.nullOutputStream());
            }

            @Override
            public void evidence(Piece piece, InputStream in) throws IOException {
                in.transferTo(OutputStream.nullOutputStream());
            }
        };

        void caseFile(InputStream in) throws IOException;

        void evidence(Piece piece, InputStream in) throws IOException;
    }

    /** @throws Unavailable when a file is missing, too many, or is not what the list says */
    public static Contents read(InputStream opened, Sink sink, Meter meter) throws IOException {
        ZipInputStream zip = new ZipInputStream(opened);
        require(isNamed(zip.getNextEntry(), ParcelWriter.LIST));
        Contents contents = ContentsJson.read(zip.readNBytes(MOST_LIST));
        require(isNamed(zip.getNextEntry(), ParcelWriter.CASE));
        compared(contents.caseFile(), zip, sink::caseFile);
        long done = contents.caseFile().size();
        meter.reached(done, contents.size());
        Map<String, Piece> waiting = new LinkedHashMap<>();
        contents.evidence().forEach(piece -> waiting.put(ParcelWriter.EVIDENCE + piece.sha256(), piece));
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            Piece piece = waiting.remove(entry.getName());
            require(piece != null);
            compared(piece, zip, in -> sink.evidence(piece, in));
            done += piece.size();
            meter.reached(done, contents.size());
        }
        require(waiting.isEmpty());
        // the end of the zip is not yet the end of what is sealed
        opened.transferTo(OutputStream.nullOutputStream());
        return contents;
    }

    /** Takes a file from the stream. */
    private interface Taking {
        void from(InputStream in) throws IOException;
    }

    private static void compared(Piece piece, ZipInputStream zip, Taking taking) throws IOException {
        DigestInputStream in = new DigestInputStream(new Unclosed(zip), sha256());
        taking.from(in);
        in.transferTo(OutputStream.nullOutputStream());
        require(HexFormat.of().formatHex(in.getMessageDigest().digest()).equals(piece.sha256()));
    }

    private static boolean isNamed(@Nullable ZipEntry entry, String name) {
        return entry != null && entry.getName().equals(name);
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new Unavailable("vault.damaged");
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whoever reads one file must not close the parcel. */
    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // the others are still to come
        }
    }
}
