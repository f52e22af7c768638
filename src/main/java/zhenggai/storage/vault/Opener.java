package zhenggai.storage.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import zhenggai.domain.Unavailable;
import zhenggai.domain.parcel.ParcelKey;

/** What opens the files that one {@link Seal} sealed, once it was found to be right: a password is dear to try, and is tried once. */
public final class Opener {
    private final RecoveryPair pair;
    private final boolean isPrinted;

    private Opener(RecoveryPair pair, boolean isPrinted) {
        this.pair = pair;
        this.isPrinted = isPrinted;
    }

    /**
     * Nothing is read beyond the head.
     *
     * @throws zhenggai.domain.Refused when it is another password or key
     * @throws Unavailable when it is no such file, or its head is damaged
     */
    public static Opener of(Path sealed, ParcelKey key) throws IOException {
        try (InputStream in = Files.newInputStream(sealed)) {
            SealedHead head = SealedHead.read(in);
            Opener opener = switch (key) {
                case ParcelKey.Password password -> new Opener(head.lock().open(password.typed()), false);
                case ParcelKey.Printed printed -> new Opener(RecoveryPair.of(printed.key()), true);
            };
            opener.key(head);
            return opener;
        }
    }

    private byte[] key(SealedHead head) {
        return isPrinted ? head.printed(pair) : head.key(pair);
    }

    /** @throws Unavailable when its head is damaged; while reading, when a chunk is */
    public InputStream open(Path sealed) throws IOException {
        InputStream in = Files.newInputStream(sealed);
        try {
            SealedHead head = SealedHead.read(in);
            return new OpeningStream(in, new ChunkCipher(key(head), head.digest()));
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }
}
