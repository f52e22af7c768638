/**
 * What all screens share: the bridge between threads, the one presenter of problems, theme and fonts, forms, empty states.
 * Knows no feature; the badges are in {@code badge}, the lines at the head of a screen in {@code line}. Read first: {@link zhenggai.ui.kit.Background}.
 */
package zhenggai.ui.kit;
