/**
 * The letters themselves, scanned, beside the opinion they came with. They may show a name that is kept back, so they stand here and in no list.
 * Knows casework, {@code ui.kit} and {@code ui.scan}.
 *
 * <p>Read first: {@link zhenggai.ui.opinion.enclosure.EnclosureModel}.
 */
package zhenggai.ui.opinion.enclosure;
