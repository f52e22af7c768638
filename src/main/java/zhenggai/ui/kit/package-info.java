/**
 * What all screens share: the bridge between threads, the one presenter of problems, theme and fonts, badges, forms, empty states.
 * Knows no feature. Read first: {@link zhenggai.ui.kit.Background}.
 */
package zhenggai.ui.kit;
