/**
 * The binder of all evidence of a case: a folder with every file under its number, a catalogue, an index and a list of hashes, and one PDF with
 * the number stamped on each page ({@link zhenggai.paper.binder.StampedPages}). Knows the papers for its catalogue, and gets the files from
 * whoever keeps them ({@link zhenggai.paper.binder.BinderSource}).
 *
 * <p>Read first: {@link zhenggai.paper.binder.Binder}.
 */
package zhenggai.paper.binder;
