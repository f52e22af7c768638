/**
 * The strip of one year as it is drawn: signs, stretches, the mark that is dragged, the months above. What stands where is worked out in
 * {@code look}; colours come from the style sheet.
 *
 * <p>Read first: {@link zhenggai.ui.deadline.strip.StripPane}.
 */
package zhenggai.ui.deadline.strip;
