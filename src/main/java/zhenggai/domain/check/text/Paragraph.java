package zhenggai.domain.check.text;

/** A paragraph of a text under the number by which a person finds it again. */
public record Paragraph(int number, String text) {}
