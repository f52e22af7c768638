package zhenggai.paper.cell;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.acceptance.Opinion;
import zhenggai.domain.acceptance.OpinionLevel;
import zhenggai.domain.acceptance.Submission;
import zhenggai.paper.Block.FormCell;
import zhenggai.paper.Block.FormCell.Kind;
import zhenggai.paper.Block.FormRow;
import zhenggai.words.Texts;

/** The ladder of opinions on a form: what was given stands there with name and date, what was not keeps room to write and sign. */
public final class OpinionRows {
    /** Room for an opinion and a signature, in millimetres. */
    private static final double ROOM = 25;
    private static final int BESIDE_LABEL = FormCells.WIDTHS.size() - 1;

    private OpinionRows() {}

    /** @param submission null where there is none yet */
    public static List<FormRow> of(@Nullable Submission submission) {
        return Arrays.stream(OpinionLevel.values())
            .map(level -> row(level, Optional.ofNullable(submission).flatMap(one -> one.opinion(level)).map(OpinionRows::said).orElse(""))).toList();
    }

    /**
     * Of a finding: what was said about each of its measures, and still room to sign for the whole.
     *
     * @param submissions the last one of each measure, by its number
     */
    public static List<FormRow> of(Map<Integer, Submission> submissions) {
        return Arrays.stream(OpinionLevel.values()).map(level -> row(level, about(level, submissions))).toList();
    }

    private static String about(OpinionLevel level, Map<Integer, Submission> submissions) {
        List<String> lines = submissions.entrySet().stream().flatMap(one -> one.getValue().opinion(level).stream()
            .map(opinion -> Texts.text("paper.opinion.about", one.getKey(), opinion.stance(), opinion.by(), DayWords.of(opinion.on())))).toList();
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n" + Texts.text("paper.opinion.sign");
    }

    private static FormRow row(OpinionLevel level, String said) {
        FormCell beside = said.isEmpty() ? new FormCell(Kind.SIGN, BESIDE_LABEL, Texts.text("paper.opinion.sign")) : new FormCell(Kind.TEXT, BESIDE_LABEL, said);
        return new FormRow(ROOM, List.of(FormCells.label(label(level)), beside));
    }

    private static String label(OpinionLevel level) {
        return switch (level) {
            case DEPARTMENT -> Texts.text("paper.opinion.department");
            case LEAD_LEADER -> Texts.text("paper.opinion.leader");
            case LEADING_GROUP -> Texts.text("paper.opinion.group");
        };
    }

    private static String said(Opinion opinion) {
        String words = opinion.text().isEmpty() ? Texts.text(opinion.stance()) : Texts.text("paper.opinion.words", opinion.stance(), opinion.text());
        return words + "\n" + Texts.text("paper.opinion.given", opinion.by(), DayWords.of(opinion.on()));
    }
}
