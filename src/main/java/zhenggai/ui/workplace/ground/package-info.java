/**
 * What every corner of the workplace is given: what it stands on, and the ways to the others.
 *
 * <p>Knows no corner. Read first: {@link zhenggai.ui.workplace.ground.Ground}, {@link zhenggai.ui.workplace.ground.Ways}.
 */
package zhenggai.ui.workplace.ground;
