package zhenggai.paper.sheet;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import zhenggai.domain.papers.Press.Issuing;
import zhenggai.words.Texts;

/** What an issued report is recognised by at the foot of every page: number, moment, who, and the beginnings of its two hashes. */
public final class Imprint {
    /** So many hexadecimal digits are compared by eye, and no two papers of an office share them by chance. */
    private static final int SHOWN = 12;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private Imprint() {}

    static String of(Issuing issuing, String fingerprint, ZoneId zone) {
        return Texts.text("paper.imprint", issuing.number(), issuing.at().atZone(zone).format(MOMENT), issuing.by(), shown(fingerprint), shown(issuing.head()));
    }

    /** The beginning of a hash, as it stands on paper and in lists. */
    public static String shown(String hash) {
        return hash.substring(0, Math.min(SHOWN, hash.length()));
    }
}
