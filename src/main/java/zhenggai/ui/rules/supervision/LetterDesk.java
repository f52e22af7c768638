package zhenggai.ui.rules.supervision;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.supervision.ActKind;

/** Where letters are checked before an office puts its own in the place of the usual one, and written out so that it can change them. Called off the FX thread. */
public interface LetterDesk {

    /** The bytes of a letter, a sentence for each of its fields that is wrong or missing, and one for each thing that is only in the Word file. */
    record Checked(byte[] docx, List<String> faults, List<String> hints) {}

    /**
     * Reads a Word file and checks its fields.
     *
     * @throws zhenggai.domain.Refused when it is no letter
     * @throws zhenggai.domain.Unavailable when it cannot be read
     */
    Checked check(ActKind kind, Path file);

    /** @param own the office's letter; null for the usual one */
    void export(ActKind kind, byte @Nullable [] own, Path to);
}
