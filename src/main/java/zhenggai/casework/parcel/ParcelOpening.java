package zhenggai.casework.parcel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import zhenggai.domain.Refused;
import zhenggai.domain.Unavailable;
import zhenggai.domain.file.Meter;
import zhenggai.domain.parcel.Contents;
import zhenggai.domain.parcel.Contents.Piece;
import zhenggai.domain.parcel.ParcelKey;
import zhenggai.storage.evidence.ArrivingEvidence;
import zhenggai.storage.evidence.EvidenceFolder;
import zhenggai.storage.parcel.ParcelReader;
import zhenggai.storage.vault.Vault;

/** Opening a parcel: looked through to its end first, then laid down where nothing lies yet, the case file last. */
public final class ParcelOpening {
    private static final Logger LOG = LoggerFactory.getLogger(ParcelOpening.class);

    private ParcelOpening() {}

    /**
     * What is in it, after all of it was compared with its list; nothing is written.
     *
     * @throws Refused when it is another password or key
     * @throws Unavailable when it is no parcel, or is damaged
     */
    public static Contents look(Path parcel, ParcelKey key, Meter meter) {
        return read(parcel, key, ParcelReader.Sink.NOWHERE, meter);
    }

    /**
     * Lays a case down with its evidence beside it.
     *
     * @throws Refused when something of that name lies there, or it is another password or key; then nothing was touched
     */
    public static Contents unpack(Path parcel, ParcelKey key, Path given, Meter meter) {
        Path target = given.toAbsolutePath();
        EvidenceFolder folder = new EvidenceFolder(target);
        if (Files.exists(target)) {
            throw new Refused("case.file-exists", target);
        }
        if (Files.exists(folder.path())) {
            throw new Refused("parcel.folder-exists", folder.path());
        }
        look(parcel, key, Meter.NONE);
        Path making = target.resolveSibling(target.getFileName() + ".new");
        try (ArrivingEvidence evidence = new ArrivingEvidence(target)) {
            Contents contents = read(parcel, key, new Laying(making, evidence.folder()), meter);
            evidence.settle(making, target);
            return contents;
        } catch (IOException e) {
            throw new Unavailable(e, "parcel.cannot-write", target);
        } finally {
            forget(making);
        }
    }

    private static Contents read(Path parcel, ParcelKey key, ParcelReader.Sink sink, Meter meter) {
        try (InputStream file = Files.newInputStream(parcel); InputStream in = switch (key) {
            case ParcelKey.Password password -> Vault.open(file, password.typed());
            case ParcelKey.Printed printed -> Vault.open(file, printed.key());
        }) {
            return ParcelReader.read(in, sink, meter);
        } catch (IOException e) {
            throw new Unavailable(e, "parcel.unreadable", parcel);
        }
    }

    private record Laying(Path making, EvidenceFolder folder) implements ParcelReader.Sink {
        @Override
        public void caseFile(InputStream in) throws IOException {
            try {
                Files.copy(in, making, StandardCopyOption.REPLACE_EXISTING);
                try (FileChannel channel = FileChannel.open(making, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
            } catch (IOException e) {
                throw new Unavailable(e, "parcel.cannot-write", making);
            }
        }

        @Override
        public void evidence(Piece piece, InputStream in) {
            folder.keep(piece.sha256(), in, piece.size(), Meter.NONE);
        }
    }

    static void forget(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            LOG.warn("an unfinished file stays behind", e);
        }
    }
}
