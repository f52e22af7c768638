package zhenggai.domain.check.text;

import zhenggai.domain.ledger.NamedTitles;

/** A paragraph sign for sign with plain digits, and the titles it names blanked out: their numbers and years are only names. */
public final class Plain {
    private static final String WIDE = "\uff10\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18\uff19\uff0e\uff05\uff38\uff58";
    private static final String NARROW = "0123456789.%Xx";

    private Plain() {}

    static String of(String text) {
        String plain = digits(text);
        for (String title : NamedTitles.in(plain)) {
            plain = plain.replace(title, "\u300a" + " ".repeat(title.length() - 2) + "\u300b");
        }
        return plain;
    }

    /** Sign for sign with plain digits. */
    public static String digits(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            int at = WIDE.indexOf(text.charAt(i));
            if (at >= 0) {
                plain.setCharAt(i, NARROW.charAt(at));
            }
        }
        return plain.toString();
    }
}
