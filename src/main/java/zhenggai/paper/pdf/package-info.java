/** Described papers as PDF, the same bytes whenever and wherever they are made, and their pages as pictures. */
package zhenggai.paper.pdf;
