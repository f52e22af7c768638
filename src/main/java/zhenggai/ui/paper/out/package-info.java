/**
 * How papers leave the program: as a file with a proposed name, or to a printer. Knows the kit only.
 * Read first: {@link zhenggai.ui.paper.out.PrintModel}.
 */
package zhenggai.ui.paper.out;
