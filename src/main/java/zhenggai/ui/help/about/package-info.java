/**
 * The about box: versions, licences, the folders of the program, and the bundle for whoever maintains it.
 *
 * <p>Reads the jars the program runs from, so that what it says is what is there, in development and installed alike. Read first:
 * {@code Library}.
 */
package zhenggai.ui.help.about;
