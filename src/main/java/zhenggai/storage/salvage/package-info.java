/**
 * What can still be read of a damaged case file: {@link zhenggai.storage.salvage.Salvage} puts it into a new one, rows that are gone are told by the
 * history where that holds; {@link zhenggai.storage.salvage.SupportBundle} says how the file looks without a word of what is in it. The damaged
 * file is never written.
 *
 * <p>May know the domain and the door of the storage. Read first: {@link zhenggai.storage.salvage.Salvage}.
 */
package zhenggai.storage.salvage;
