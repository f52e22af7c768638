/**
 * A described table laid out and drawn: which lines stand on which page, what is said again at the top of the next. The wall chart is a
 * table with room for its strips.
 *
 * <p>Read first: {@link zhenggai.paper.table.TablePlan}, {@link zhenggai.paper.table.Pagination}.
 */
package zhenggai.paper.table;
