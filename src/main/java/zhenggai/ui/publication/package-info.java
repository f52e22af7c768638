/**
 * A signed notice while it is public, on the screen: the period as a line of days, a card for each channel with what proves it, what is to be done
 * next, and the statement that closes it. Knows casework, {@code ui.kit}, {@code ui.panel} and {@code ui.scan}.
 *
 * <p>Read first: {@link zhenggai.ui.publication.PublicationModel}, {@link zhenggai.ui.publication.PublicationScreen}.
 */
package zhenggai.ui.publication;
