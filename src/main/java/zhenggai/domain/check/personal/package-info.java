/**
 * Personal data in a text that is to be published: who is named, and which numbers and addresses are told. Each item is kept, shortened
 * or taken out by a person; the rules only list them. The office's own contact block and who is in office are known as such. What such
 * data looks like stands in {@code personal.properties}. Knows {@code check.text}.
 *
 * <p>Read first: {@link zhenggai.domain.check.personal.Personal}, {@link zhenggai.domain.check.personal.Choice}.
 */
package zhenggai.domain.check.personal;
