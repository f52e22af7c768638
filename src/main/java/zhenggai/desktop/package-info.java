/**
 * What the operating system does for the program while nobody looks at it: it starts the reminder when the user signs in, and shows a notice
 * beside its clock. Everything here may be missing on a machine, and says so.
 *
 * <p>May know only the domain's refusals; the window and the command line may know it. Read first: {@link zhenggai.desktop.StartEntry}.
 */
package zhenggai.desktop;
