package zhenggai.paper.sheet.supervision;

import java.util.List;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.people.Office;
import zhenggai.domain.supervision.Act;
import zhenggai.domain.supervision.SupervisionRules;
import zhenggai.domain.time.CountingRules;
import zhenggai.domain.time.WorkCalendar;
import zhenggai.paper.Paper;
import zhenggai.paper.Watch;
import zhenggai.paper.file.MadeFile;
import zhenggai.paper.file.PaperFile;
import zhenggai.paper.file.PaperFormat;
import zhenggai.paper.letter.FilledLetter;
import zhenggai.paper.letter.LetterTemplate;
import zhenggai.paper.type.PaperFonts;

/** An act as a paper: what is shown and printed, and of a letter the Word file that it was read from. */
public final class ActPaper {
    private final Paper paper;
    private final @Nullable FilledLetter letter;

    private ActPaper(Paper paper, @Nullable FilledLetter letter) {
        this.paper = paper;
        this.letter = letter;
    }

    /**
     * What the papers of acts say besides the act.
     *
     * @param calendar and {@code counting} show how the day for the reply was counted
     */
    public record Setting(Office office, SupervisionRules rules, WorkCalendar calendar, CountingRules counting) {}

    /**
     * @param own the office's own letter, null for the usual one
     * @throws zhenggai.domain.Unavailable when the own letter cannot be read
     */
    public static ActPaper of(Act act, Setting setting, byte @Nullable [] own) {
        if (!act.kind().isRung()) {
            return new ActPaper(ActRecordForm.of(act, setting), null);
        }
        LetterTemplate template = own != null ? LetterTemplate.read(own) : LetterTemplate.usual(ActLetter.kind(act.kind()), act.issuedOn());
        FilledLetter filled = template.fill(ActLetter.of(act, setting));
        return new ActPaper(filled.paper(act.issuedOn()), filled);
    }

    public Paper paper() {
        return paper;
    }

    /** As a file; in Word a letter is the template itself with its fields filled. */
    public MadeFile make(PaperFormat format, PaperFonts fonts, Watch watch) {
        return letter != null && format == PaperFormat.DOCX ? PaperFile.of(format, letter.docx()) : PaperFile.make(format, List.of(paper), fonts, watch);
    }
}
