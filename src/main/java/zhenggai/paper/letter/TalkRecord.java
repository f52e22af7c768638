package zhenggai.paper.letter;

import java.util.List;

import zhenggai.paper.Block.Form;
import zhenggai.paper.Block.FormCell;
import zhenggai.paper.Block.FormRow;
import zhenggai.paper.Block.Paragraph.Kind;
import zhenggai.paper.Block.Paragraph;
import zhenggai.paper.Block;
import zhenggai.words.Texts;

/** The record of a talk: a form with what is known beforehand, and room to write down the rest by hand. */
final class TalkRecord {
    private static final List<Double> WIDTHS = List.of(1.65, 2.1, 1.65, 2.1);
    private static final int ALL = 3;
    private static final double LINE = 10;
    private static final double REASON = 16;
    private static final double TALK = 62;
    private static final double ANSWER = 38;
    private static final double REQUIREMENT = 30;
    private static final double SIGNED = 22;

    private TalkRecord() {}

    static List<Block> blocks() {
        return List.of(new Paragraph(Kind.CENTRE, LetterField.NUMBER.written()), new Paragraph(Kind.FLUSH, ""), new Form(WIDTHS, rows()),
            new Paragraph(Kind.NOTE, UsualLetters.text("letter.copies", LetterField.COPIES)));
    }

    private static List<FormRow> rows() {
        String item = UsualLetters.text("letter.talk.item", LetterField.ITEM_CODE, LetterField.MEASURE) + "\n"
            + UsualLetters.text("letter.talk.item-days", LetterField.ORIGINAL, LetterField.CURRENT, LetterField.LEFT) + "\n"
            + UsualLetters.text("letter.talk.item-before", LetterField.BEFORE);
        String requirement = LetterField.REQUIREMENT.written() + "\n" + UsualLetters.text("letter.talk.reply-by", LetterField.REPLY_BY, LetterField.REPLY_TERM);
        return List.of(
            new FormRow(LINE, List.of(label("letter.talk.time"), brief(LetterField.ISSUED_ON.written()), label("letter.talk.place"), brief(""))),
            new FormRow(LINE, List.of(label("letter.talk.by"), brief(LetterField.ISSUED_BY.written()), label("letter.talk.recorder"), brief(""))),
            written("letter.talk.with", LINE, LetterField.TO.written()),
            written("letter.talk.reason", REASON, LetterField.FOUND.written()),
            new FormRow(0, List.of(new FormCell(FormCell.Kind.LABEL, 1, UsualLetters.text("letter.talk.matter", LetterField.ITEM_NUMBER)),
                new FormCell(FormCell.Kind.TEXT, ALL, item))),
            written("letter.talk.said", TALK, ""),
            written("letter.talk.answer", ANSWER, ""),
            written("letter.talk.requirement", REQUIREMENT, requirement),
            new FormRow(SIGNED, List.of(sign("letter.talk.sign-by"), sign("letter.talk.sign-with"))),
            new FormRow(SIGNED, List.of(sign("letter.talk.sign-recorder"), new FormCell(FormCell.Kind.SIGN, 2,
                UsualLetters.text("letter.talk.sign-office", LetterField.OFFICE)))));
    }

    private static FormCell label(String key) {
        return new FormCell(FormCell.Kind.LABEL, 1, Texts.text(key));
    }

    private static FormCell brief(String text) {
        return new FormCell(FormCell.Kind.BRIEF, 1, text);
    }

    private static FormRow written(String key, double height, String text) {
        return new FormRow(height, List.of(label(key), new FormCell(FormCell.Kind.TEXT, ALL, text)));
    }

    private static FormCell sign(String key) {
        return new FormCell(FormCell.Kind.SIGN, 2, Texts.text(key));
    }
}
