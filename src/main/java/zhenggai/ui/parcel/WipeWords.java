package zhenggai.ui.parcel;

import java.util.stream.Collectors;

import zhenggai.casework.parcel.Wiping;
import zhenggai.words.Texts;

/** What came of wiping, in a sentence: how much is gone, what is left to delete by hand, and that the operating system is not ours. */
public final class WipeWords {
    private WipeWords() {}

    public static String of(Wiping.Wiped wiped) {
        String left = wiped.left().isEmpty() ? "" : Texts.text("wipe.left", wiped.left().stream().map(Object::toString).collect(Collectors.joining(Texts.text("list.comma"))));
        return Texts.text("wipe.done", wiped.gone()) + left + Texts.text("wipe.system");
    }
}
