package zhenggai.casework.parcel;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;
import zhenggai.domain.Unavailable;
import zhenggai.domain.account.Guard;
import zhenggai.domain.account.Passwords;
import zhenggai.domain.evidence.FileCheck.State;
import zhenggai.domain.file.Meter;
import zhenggai.domain.file.StoredFile;
import zhenggai.domain.parcel.Contents;
import zhenggai.domain.parcel.Contents.Piece;
import zhenggai.domain.parcel.Departure;
import zhenggai.domain.spine.Evidence;
import zhenggai.storage.CaseFile;
import zhenggai.storage.evidence.EvidenceFolder;
import zhenggai.storage.parcel.ParcelReader;
import zhenggai.storage.parcel.ParcelWriter;
import zhenggai.storage.vault.Argon;
import zhenggai.storage.vault.Vault;

/** Packing the case that is open: one sealed file with the case, its history and its evidence, read back before it is there. */
public final class Parcels {
    private final CaseFile file;
    private final Clock clock;
    private final Vault vault;

    public Parcels(CaseFile file, Clock clock, Argon argon) {
        this.file = file;
        this.clock = clock;
        this.vault = new Vault(argon);
    }

    /**
     * What came of it.
     *
     * @param missing the pieces of evidence whose file was not there or not what it was, so that they are not in the parcel
     * @param hasRecovery whether the printed key opens it, too
     */
    public record Packed(Path path, Contents contents, List<Evidence> missing, boolean hasRecovery) {}

    /**
     * Packs and reads back; a parcel that does not open is none.
     *
     * @throws Refused when there is a file of that name, the password is no good one, or it is not for whoever is signed in
     * @throws Unavailable when it cannot be written there
     */
    public Packed pack(Path given, String password, Meter meter) {
        new Departures(file).require();
        Passwords.require(password, "");
        Path target = given.toAbsolutePath();
        if (Files.exists(target)) {
            throw new Refused("parcel.exists", target.getFileName());
        }
        Path part = target.resolveSibling(target.getFileName() + ".part");
        Taken taken = take();
        @Nullable String recovery = taken.guard().hasRecovery() ? taken.guard().recovery() : null;
        try {
            try (OutputStream out = vault.seal(Files.newOutputStream(part), password, recovery)) {
                ParcelWriter.write(out, taken.contents(), taken.caseFile(), taken.places()::get, meter);
            }
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            try (InputStream in = Vault.open(Files.newInputStream(part), password)) {
                if (!ParcelReader.read(in, ParcelReader.Sink.NOWHERE, Meter.NONE).equals(taken.contents())) {
                    throw new Unavailable("vault.damaged");
                }
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            new Departures(file).left(Departure.PARCEL, target, taken.contents().evidence().size());
            return new Packed(target, taken.contents(), taken.missing(), recovery != null);
        } catch (IOException e) {
            throw new Unavailable(e, "parcel.cannot-write", target);
        } finally {
            ParcelOpening.forget(part);
        }
    }

    private record Taken(Contents contents, byte[] caseFile, Map<Piece, Path> places, List<Evidence> missing, Guard guard) {}

    private Taken take() {
        EvidenceFolder folder = new EvidenceFolder(file.path());
        Map<Piece, Path> places = new LinkedHashMap<>();
        List<Evidence> missing = new ArrayList<>();
        for (Evidence evidence : file.read(tx -> tx.evidence().index()).all()) {
            StoredFile stored = evidence.file();
            if (stored != null) {
                Piece piece = new Piece(stored.sha256(), stored.size());
                if (places.containsKey(piece) || folder.state(stored, Meter.NONE) == State.INTACT) {
                    places.put(piece, folder.there(stored));
                } else {
                    missing.add(evidence);
                }
            }
        }
        byte[] image = file.image();
        Contents contents = new Contents(file.read(tx -> tx.office().get()).name(), file.path().getFileName().toString(), clock.instant(), file.actor(),
            file.read(tx -> tx.history().head()), new Piece(sha256(image), image.length), List.copyOf(places.keySet()));
        return new Taken(contents, image, places, missing, file.read(tx -> tx.guard().get()));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
