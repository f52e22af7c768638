package zhenggai.reading;

import java.util.List;
import java.util.stream.Collectors;

import zhenggai.domain.draft.Draft;
import zhenggai.domain.draft.DraftNode;
import zhenggai.domain.draft.DraftWarning;
import zhenggai.domain.draft.Mention;
import zhenggai.domain.draft.Part;
import zhenggai.domain.draft.Span;
import zhenggai.domain.result.FigureWords;
import zhenggai.reading.file.PlainText;

/**
 * A draft in a form that a person can check at a glance: one line a node, indented, with the first letter of its level, its number, its
 * words cut short; then running text after a tilde, what stands between after a caret, attributes in braces; then what is named, after its
 * line: times after @, numbers after #, persons and departments after &, guessed ones after ?&; last the warnings.
 */
final class TreeText {
    private static final int WORDS = 24;

    private TreeText() {}

    static String of(Draft draft) {
        StringBuilder text = new StringBuilder(draft.kind().jsonName()).append(" ").append(draft.title()).append('\n');
        draft.roots().forEach(root -> add(root, "", text));
        int line = 0;
        for (Mention mention : draft.mentions()) {
            boolean sameLine = draft.lineOf(mention.span().start()) == line;
            line = draft.lineOf(mention.span().start());
            text.append(sameLine ? " " : line + " ").append(said(mention));
            int next = draft.mentions().indexOf(mention) + 1;
            boolean ends = next == draft.mentions().size() || draft.lineOf(draft.mentions().get(next).span().start()) != line;
            text.append(ends ? "\n" : "");
        }
        for (DraftWarning warning : draft.warnings()) {
            text.append("! ").append(warning.line()).append(' ').append(warning.code())
                .append(warning.args().stream().map(arg -> " " + arg).collect(Collectors.joining())).append('\n');
        }
        return text.toString();
    }

    private static String said(Mention mention) {
        return switch (mention) {
            case Mention.Time time -> "@" + time.words() + days(time);
            case Mention.Number number -> "#" + FigureWords.of(number.amount());
            case Mention.Title title -> title.words();
            case Mention.Party party -> (party.isGuess() ? "?&" : "&") + party.words() + (party.duty() == null ? "" : "=" + party.duty());
        };
    }

    private static String days(Mention.Time time) {
        if (time.from() == null) {
            return "(" + time.precision() + ")";
        }
        String until = time.until() == null ? ".." : time.until().equals(time.from()) ? "" : ".." + time.until();
        return "(" + time.from() + until + " " + time.precision() + ")";
    }

    private static void add(DraftNode node, String indent, StringBuilder text) {
        text.append(indent).append(node.level().name().charAt(0)).append(' ').append(node.number()).append('|').append(cut(node.text()));
        if (node.level().hasHeading() && !node.body().isEmpty()) {
            text.append(" ~").append(cut(node.body()));
        }
        for (Span span : node.spans(Part.ASIDE)) {
            text.append(" ^").append(span.end() - span.start());
        }
        text.append(node.attributes().isEmpty() ? "" : " " + node.attributes()).append(node.dropped() ? " x" : "").append('\n');
        node.children().forEach(child -> add(child, indent + "  ", text));
    }

    private static String cut(String words) {
        String line = words.replace("\n", "/");
        return line.length() <= WORDS ? line : line.substring(0, WORDS - 8) + "…" + line.substring(line.length() - 7);
    }

    /** The lines of a text without blanks at their ends and without empty ones: what a printed tree must give back. */
    static List<String> lines(String text) {
        return PlainText.tidied(text).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
