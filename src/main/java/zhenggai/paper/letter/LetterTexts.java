package zhenggai.paper.letter;

import java.util.List;

import zhenggai.paper.office.OfficeText;

/** Texts of a letter line by line. */
final class LetterTexts {
    private LetterTexts() {}

    static List<String> lines(String text) {
        return List.of(OfficeText.of(text).strip().split("\n", -1));
    }

    static String line(String text) {
        return OfficeText.of(text).replace('\n', ' ');
    }
}
