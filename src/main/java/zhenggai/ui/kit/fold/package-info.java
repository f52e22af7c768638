/**
 * What a place keeps behind a button where the window is small, as on a small screen at 200 %: {@link zhenggai.ui.kit.fold.Fold}. Knows no feature.
 */
package zhenggai.ui.kit.fold;
