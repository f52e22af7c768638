/**
 * What was scanned, on the screen: the place where it is dropped, pasted or chosen, and the row that shows it. Knows the domain, {@code ui.kit},
 * {@code ui.panel} and how files are looked at; what a scan belongs to is its neighbours' business.
 *
 * <p>Read first: {@link zhenggai.ui.scan.ScanDrop}, {@link zhenggai.ui.scan.ScanRow}.
 */
package zhenggai.ui.scan;
