/**
 * What a place keeps behind a button where the window is small, as on a small screen at 200 %: {@link zhenggai.ui.kit.fold.Fold}; {@link zhenggai.ui.kit.fold.Small} says when, and what is too high nevertheless scrolls in a {@link zhenggai.ui.kit.fold.Whole}. Knows no feature.
 */
package zhenggai.ui.kit.fold;
