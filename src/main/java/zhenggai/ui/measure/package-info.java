/**
 * The panel of one measure: its text and duties, its state with the steps that lead on, results, and in {@code entries} what is put on
 * record about it. Each part is a model that knows no control and a view of it.
 *
 * <p>May know the kit, the parts of panels and casework. Read first: {@link zhenggai.ui.measure.MeasureModel}.
 */
package zhenggai.ui.measure;
