/**
 * The program's two doors: {@link zhenggai.Main} decides between command line and window, {@code ZhenggaiApp} opens the window and
 * wires the rooms together with plain {@code new}.
 */
package zhenggai;
