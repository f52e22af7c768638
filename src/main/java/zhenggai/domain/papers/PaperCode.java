package zhenggai.domain.papers;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the code on a paper that is signed by hand says, so that its scan finds back to its item: which paper, about which finding or
 * measure, for which submission, of which office.
 *
 * @param measure its number within the finding, 0 where the paper is about the whole finding
 * @param round the number of the submission it was printed for; of a finding that of its measure submitted most often, 0 before the first
 */
public record PaperCode(PaperKind kind, int finding, int measure, int round, String office) {
    private static final String BEGINNING = "ZG1";
    private static final Pattern TEXT = Pattern.compile(BEGINNING + ";(CLEARANCE|CLOSE_OUT);(\\d{1,6})(?:-(\\d{1,6}))?;(\\d{1,6});(.+)");
    private static final int MEASURE = 3;
    private static final int ROUND = 4;
    private static final int OFFICE = 5;

    /** As it is printed. */
    public String text() {
        return String.join(";", BEGINNING, kind.name(), item(), String.valueOf(round), office);
    }

    /** The finding's number, with the measure's behind it where it is about one. */
    public String item() {
        return measure == 0 ? String.valueOf(finding) : finding + "-" + measure;
    }

    /** Nothing where the text is no code of ours. */
    public static Optional<PaperCode> read(String text) {
        Matcher m = TEXT.matcher(text);
        return m.matches() ? Optional.of(new PaperCode(PaperKind.valueOf(m.group(1)), Integer.parseInt(m.group(2)),
            m.group(MEASURE) == null ? 0 : Integer.parseInt(m.group(MEASURE)), Integer.parseInt(m.group(ROUND)), m.group(OFFICE))) : Optional.empty();
    }
}
