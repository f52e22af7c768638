package zhenggai.paper;

import java.util.regex.Pattern;

import zhenggai.words.Texts;

/** The title of the progress table, from the name of the inspection: that name may be the title of the notice it was read from. */
final class PaperTitle {
    private PaperTitle() {}

    static String of(String subject) {
        String bare = Pattern.compile(Texts.text("paper.title.tail")).matcher(subject.strip()).replaceFirst("");
        return Texts.text("paper.title", bare.isEmpty() ? subject : bare);
    }
}
