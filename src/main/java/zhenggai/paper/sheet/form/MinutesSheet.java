package zhenggai.paper.sheet.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.meeting.AgendaItem;
import zhenggai.domain.meeting.Meeting;
import zhenggai.domain.meeting.MeetingId;
import zhenggai.domain.meeting.Preparation;
import zhenggai.domain.meeting.Session;
import zhenggai.domain.papers.Dossier;
import zhenggai.domain.papers.PageSetup;
import zhenggai.domain.papers.PaperRequest;
import zhenggai.paper.Block.Paragraph.Kind;
import zhenggai.paper.Block.Paragraph;
import zhenggai.paper.Block;
import zhenggai.paper.BlockSheet.Look;
import zhenggai.paper.BlockSheet;
import zhenggai.paper.Column;
import zhenggai.paper.Heading;
import zhenggai.paper.TableSheet.Row;
import zhenggai.paper.cell.DayWords;
import zhenggai.paper.cell.Numerals;
import zhenggai.paper.cell.Shortened;
import zhenggai.paper.sheet.design.Changes;
import zhenggai.words.ChangeWords;
import zhenggai.words.Texts;
import zhenggai.words.VoteWords;

/** The minutes of one meeting in official layout, to be signed, with what changed since the last meeting of its kind as an annex. */
public final class MinutesSheet {
    private static final int LONGEST_MEASURE = 120;

    private final Dossier dossier;
    private final Meeting meeting;
    private final @Nullable Changes changes;
    private final LocalDate until;
    private final List<Block> blocks = new ArrayList<>();

    private MinutesSheet(Dossier dossier, Meeting meeting, @Nullable Changes changes, LocalDate until) {
        this.dossier = dossier;
        this.meeting = meeting;
        this.changes = changes;
        this.until = until;
    }

    /**
     * Those of the meeting that is asked for; where none is, those of each in turn, which have no annex.
     *
     * @param changes what the annex says, null where there is none
     */
    public static List<BlockSheet> of(Dossier dossier, PaperRequest request, @Nullable Changes changes) {
        @Nullable MeetingId id = request.meeting();
        return dossier.meetings().stream().filter(meeting -> id == null || meeting.id().equals(id))
            .map(meeting -> new MinutesSheet(dossier, meeting, id == null ? null : changes, lastDay(dossier, request, meeting)).sheet()).toList();
    }

    /** The day up to which the ledger is followed. */
    private static LocalDate lastDay(Dossier dossier, PaperRequest request, Meeting meeting) {
        LocalDate looked = dossier.day(dossier.at());
        return request.asOf() != null || meeting.session().heldOn().isAfter(looked) ? looked : meeting.session().heldOn();
    }

    private BlockSheet sheet() {
        Session session = meeting.session();
        if (!session.minute().isEmpty()) {
            add(Kind.CENTRE, session.minute());
        }
        fact("paper.minutes.on", DayWords.of(session.heldOn()));
        fact("paper.minutes.place", session.place());
        fact("paper.minutes.chair", session.chair());
        fact("paper.minutes.present", String.join(Texts.text("list.comma"), session.present()));
        fact("paper.minutes.recorder", session.recorder());
        List<AgendaItem> items = meeting.items();
        for (int i = 0; i < items.size(); i++) {
            item(i + 1, items.get(i));
        }
        if (items.isEmpty()) {
            add(Kind.BODY, Texts.text("paper.minutes.no-item"));
        }
        if (changes != null) {
            add(Kind.BODY, Texts.text("paper.minutes.annex", changes.since(), DayWords.of(until)));
        }
        add(Kind.FLUSH, "");
        add(Kind.RIGHT, Texts.text("paper.minutes.sign-chair"));
        add(Kind.RIGHT, Texts.text("paper.minutes.sign-recorder"));
        add(Kind.RIGHT, DayWords.of(session.heldOn()));
        annex();
        Heading heading = new Heading(Texts.text("paper.minutes.title", session.name()), dossier.ledger().office().name(), "", "", Texts.text("paper.internal"), session.heldOn(), "");
        return new BlockSheet(heading, Look.OFFICIAL, PageSetup.official(), blocks);
    }

    /** What is not known keeps its place, to be written in by hand. */
    private void fact(String key, String words) {
        add(Kind.BODY, Texts.text(key, words.isEmpty() ? Texts.text("paper.minutes.blank") : words));
    }

    private void item(int number, AgendaItem item) {
        add(Kind.HEADING_1, Texts.text("paper.report.first", Numerals.of(number), item.title()));
        Preparation prepared = item.preparation();
        if (!prepared.isNone()) {
            String who = prepared.by().isEmpty() ? Texts.text("paper.minutes.blank") : prepared.by();
            add(Kind.BODY, prepared.on() == null ? Texts.text("paper.minutes.prepared", who, prepared.result())
                : Texts.text("paper.minutes.prepared-on", who, DayWords.of(prepared.on()), prepared.result()));
        }
        part("paper.minutes.discussion", item.discussion());
        part("paper.minutes.vote", VoteWords.of(item.vote()));
        part("paper.minutes.decision", item.decision());
        if (item.discussion().isBlank() && item.decision().isBlank()) {
            add(Kind.BODY, Texts.text("paper.minutes.nothing-yet"));
        }
        if (item.carriedOutOn() != null && item.effect() != null) {
            add(Kind.BODY, Texts.text("paper.minutes.carried-out", DayWords.of(item.carriedOutOn()), item.effect().kind()));
        }
    }

    /** The first paragraph is led in by what it is; the others follow as they were written. */
    private void part(String key, String words) {
        List<String> paragraphs = words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        for (int i = 0; i < paragraphs.size(); i++) {
            add(Kind.BODY, i == 0 ? Texts.text(key, paragraphs.get(i)) : paragraphs.get(i));
        }
    }

    private void annex() {
        if (changes == null) {
            return;
        }
        blocks.add(new Block.PageBreak());
        add(Kind.FLUSH, Texts.text("paper.minutes.annex-mark"));
        add(Kind.CAPTION, Texts.text("paper.minutes.annex-title", changes.since(), DayWords.of(until)));
        List<Row> rows = new ArrayList<>();
        changes.comparison().woven().findings().forEach(finding -> rows(finding, rows));
        if (rows.isEmpty()) {
            add(Kind.BODY, Texts.text("meetings.no-changes"));
        } else {
            blocks.add(new Block.Table(List.of(Column.brief(Texts.text("paper.workings.number"), 14), Column.text(Texts.text("paper.minutes.thing"), 50, 1),
                Column.text(Texts.text("paper.minutes.change"), 84, 0.2)), rows));
        }
    }

    private void rows(FindingBranch finding, List<Row> rows) {
        String ofFinding = ChangeWords.of(changes.comparison().of(finding.finding().id()));
        if (!ofFinding.isEmpty()) {
            rows.add(new Row(List.of(String.valueOf(finding.finding().number()), finding.finding().headline(), ofFinding), List.of()));
        }
        finding.measures().forEach(leaf -> {
            String ofMeasure = ChangeWords.of(changes.comparison().of(leaf.measure().id()));
            if (!ofMeasure.isEmpty()) {
                rows.add(new Row(List.of(finding.finding().number() + "-" + leaf.measure().number(), Shortened.sentence(leaf.measure().text(), LONGEST_MEASURE), ofMeasure), List.of()));
            }
        });
    }

    private void add(Kind kind, String text) {
        blocks.add(new Paragraph(kind, text));
    }
}
