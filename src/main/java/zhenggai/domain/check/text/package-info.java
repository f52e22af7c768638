/**
 * Rules about a text: what a careful reader would ask about its numbers, its numbering, its dates and titles. A rule looks at a
 * {@link zhenggai.domain.check.text.CheckedText}, paragraphs in their order with what is known around them, and gives the spots it asks
 * about. One idea a class; what documents write stands in {@code text-rules.properties}. Knows time, result, register and spine, and no
 * check by name: the table of them is {@code zhenggai.domain.check.Check}.
 *
 * <p>Read first: {@link zhenggai.domain.check.text.CheckedText}, {@link zhenggai.domain.check.text.PartsAndTotal}.
 */
package zhenggai.domain.check.text;
