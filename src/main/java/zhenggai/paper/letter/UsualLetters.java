package zhenggai.paper.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import zhenggai.domain.papers.PageSetup;
import zhenggai.paper.Block.Paragraph.Kind;
import zhenggai.paper.Block.Paragraph;
import zhenggai.paper.Block.Table;
import zhenggai.paper.Block.TearLine;
import zhenggai.paper.Block;
import zhenggai.paper.BlockSheet.Look;
import zhenggai.paper.BlockSheet;
import zhenggai.paper.Column;
import zhenggai.paper.Heading;
import zhenggai.paper.TableSheet.Row;
import zhenggai.paper.Watch;
import zhenggai.paper.word.WordPaper;
import zhenggai.words.Texts;

/** The templates that are there from the start, in official layout, written as the house writes any Word file. */
final class UsualLetters {
    private static final String APART = "\u3000".repeat(3);
    /** Millimetres for the columns of an official page, in 9 point text as columns are counted. */
    private static final double NUMBER = 10;
    private static final double CODE = 10;
    private static final double DAY = 19;
    private static final double LEFT = 15.5;
    private static final double WORDS = 17;

    private final LetterKind kind;
    private final List<Block> blocks = new ArrayList<>();

    private UsualLetters(LetterKind kind) {
        this.kind = kind;
    }

    static byte[] docx(LetterKind kind, LocalDate on) {
        List<Block> blocks = kind == LetterKind.TALK ? TalkRecord.blocks() : new UsualLetters(kind).blocks();
        Heading heading = new Heading(LetterField.TITLE.written(), LetterField.OFFICE.written(), "", "", Texts.text("paper.internal"), on, "");
        return WordPaper.make(List.of(new BlockSheet(heading, Look.OFFICIAL, PageSetup.official(), blocks)), picture -> new byte[0], Watch.NONE);
    }

    /** A sentence whose places are fields. */
    static String text(String key, LetterField... fields) {
        Object[] written = new Object[fields.length];
        for (int i = 0; i < fields.length; i++) {
            written[i] = fields[i].written();
        }
        return Texts.text(key, written);
    }

    private List<Block> blocks() {
        add(Kind.CENTRE, LetterField.NUMBER.written());
        add(Kind.FLUSH, "");
        add(Kind.FLUSH, text("letter.to", LetterField.SALUTATION));
        add(Kind.BODY, opening());
        add(Kind.BODY, LetterField.FOUND.written());
        add(Kind.HEADING_1, itemsHeading());
        blocks.add(items());
        add(Kind.HEADING_1, requirementHeading());
        add(Kind.BODY, LetterField.REQUIREMENT.written());
        add(Kind.HEADING_1, kind == LetterKind.ADMONITION ? Texts.text("letter.last-day") : Texts.text("letter.reply"));
        add(Kind.BODY, replyBy());
        add(Kind.FLUSH, "");
        add(Kind.RIGHT, LetterField.OFFICE.written());
        add(Kind.RIGHT, LetterField.ISSUED_ON.written());
        add(Kind.BODY, text("letter.contact", LetterField.CONTACT));
        add(Kind.NOTE, text("letter.issued-by", LetterField.ISSUED_BY));
        add(Kind.NOTE, text("letter.copies", LetterField.COPIES));
        slip();
        return blocks;
    }

    private void add(Kind paragraph, String text) {
        blocks.add(new Paragraph(paragraph, text));
    }

    private String opening() {
        return switch (kind) {
            case GUIDANCE -> text("letter.guidance.opening", LetterField.ADDRESSED, LetterField.COUNT, LetterField.PARTY);
            case REMINDER -> text("letter.reminder.opening", LetterField.ADDRESSED, LetterField.COUNT, LetterField.PARTY);
            case ADMONITION -> text("letter.admonition.opening", LetterField.ADDRESSED, LetterField.COUNT, LetterField.PARTY);
            case ACCOUNTABILITY -> text("letter.accountability.opening", LetterField.COUNT, LetterField.PARTY);
            case NOTICE, TALK -> text("letter.notice.opening", LetterField.ADDRESSED, LetterField.COUNT, LetterField.PARTY);
        };
    }

    private String itemsHeading() {
        return Texts.text(switch (kind) {
            case GUIDANCE -> "letter.guidance.items";
            case REMINDER -> "letter.reminder.items";
            case ADMONITION -> "letter.admonition.items";
            case ACCOUNTABILITY -> "letter.accountability.items";
            case NOTICE, TALK -> "letter.notice.items";
        });
    }

    private String requirementHeading() {
        return Texts.text(switch (kind) {
            case GUIDANCE -> "letter.guidance.requirement";
            case REMINDER -> "letter.reminder.requirement";
            case ADMONITION -> "letter.admonition.requirement";
            case ACCOUNTABILITY -> "letter.accountability.requirement";
            case NOTICE, TALK -> "letter.notice.requirement";
        });
    }

    private String replyBy() {
        return switch (kind) {
            case GUIDANCE -> text("letter.guidance.reply-by", LetterField.REPLY_BY, LetterField.OFFICE, LetterField.REPLY_TERM);
            case REMINDER -> text("letter.reminder.reply-by", LetterField.REPLY_BY, LetterField.OFFICE, LetterField.REPLY_TERM);
            case ADMONITION -> text("letter.admonition.reply-by", LetterField.REPLY_BY, LetterField.OFFICE, LetterField.REPLY_TERM);
            case ACCOUNTABILITY -> text("letter.accountability.reply-by", LetterField.REPLY_BY, LetterField.OFFICE, LetterField.REPLY_TERM);
            case NOTICE, TALK -> text("letter.notice.reply-by", LetterField.REPLY_BY, LetterField.OFFICE, LetterField.REPLY_TERM);
        };
    }

    /** A column of the items; several fields in one stand below each other, because an upright page has no room for more columns. */
    private record Shown(Column column, List<LetterField> fields) {
        Shown(Column column, LetterField... fields) {
            this(column, List.of(fields));
        }

        String cell() {
            return fields.stream().map(LetterField::written).collect(Collectors.joining("\n"));
        }
    }

    private Table items() {
        List<Shown> shown = new ArrayList<>(List.of(new Shown(Column.brief(Texts.text("letter.column.number"), NUMBER), LetterField.ITEM_NUMBER),
            new Shown(Column.brief(Texts.text("letter.column.code"), CODE), LetterField.ITEM_CODE),
            new Shown(Column.text(Texts.text("letter.column.measure"), WORDS, 2), LetterField.MEASURE)));
        Shown left = new Shown(Column.brief(Texts.text("letter.column.left"), LEFT), LetterField.LEFT);
        Shown before = new Shown(Column.brief(Texts.text("letter.column.before"), WORDS), LetterField.BEFORE);
        Shown latest = new Shown(Column.text(Texts.text("letter.column.latest"), WORDS, 1), LetterField.LATEST);
        Shown days = new Shown(Column.brief(Texts.text("letter.column.days"), DAY), LetterField.ORIGINAL, LetterField.CURRENT);
        Shown extended = new Shown(Column.brief(Texts.text("letter.column.extended"), DAY), LetterField.CURRENT, LetterField.EXTENSIONS);
        shown.addAll(switch (kind) {
            case GUIDANCE, REMINDER -> List.of(latest, days, left);
            case ADMONITION, ACCOUNTABILITY -> List.of(extended, left, before);
            case NOTICE, TALK -> List.of(days, left, before);
        });
        return new Table(shown.stream().map(Shown::column).toList(), List.of(new Row(shown.stream().map(Shown::cell).toList(), List.of())));
    }

    private void slip() {
        blocks.add(new TearLine(Texts.text("paper.slip.tear-here")));
        add(Kind.CAPTION, Texts.text("letter.slip.title"));
        add(Kind.BODY, text("letter.slip.confirmed", LetterField.OFFICE, LetterField.TITLE, LetterField.NUMBER, LetterField.COUNT));
        add(Kind.BODY, text("letter.slip.reply", LetterField.REPLY_BY));
        add(Kind.BODY, Texts.text("paper.slip.signed") + APART + Texts.text("paper.slip.date"));
    }
}
