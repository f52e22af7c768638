/** Papers on their way to a printer of this PC: which pages, how many copies, both sides or one, watched and called off. */
package zhenggai.paper.print;
