package zhenggai.ui.help;

import zhenggai.ui.kit.Notices;
import zhenggai.ui.kit.Remembered;
import zhenggai.words.Texts;

/** Says once after an upgrade that the program is another one, with the way to what is new. */
public final class News {
    /** The page of the help that tells it. */
    private static final String PAGE = "news";
    private static final String VERSION = "version";

    private News() {}

    /** Who never had the program before is told nothing: all of it is new. */
    public static void tell(Remembered remembered, String version, Notices notices, HelpDesk help) {
        String before = remembered.text(VERSION, version);
        remembered.keep(VERSION, version);
        if (!before.equals(version)) {
            notices.say(Texts.text("help.news", version), Texts.text("help.to-news"), () -> help.openAt(PAGE));
        }
    }
}
