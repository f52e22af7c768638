package zhenggai.paper;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** What the content of papers is recognised by: SHA-256 over their titles and all their words, whatever file they became. */
public final class Fingerprint {
    private static final byte END = 0;

    private Fingerprint() {}

    /** In hexadecimal. */
    public static String of(List<? extends Paper> papers) {
        MessageDigest digest = sha256();
        for (Paper paper : papers) {
            add(digest, paper.heading().title());
            add(digest, paper.heading().left());
            add(digest, paper.heading().right());
            paper.words().forEach(words -> add(digest, words));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String words) {
        digest.update(words.getBytes(StandardCharsets.UTF_8));
        digest.update(END);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
