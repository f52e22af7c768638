/**
 * Parcels on disk: a zip of the list of contents, the case file and the evidence, inside a sealed stream. Never unsealed on disk but where the
 * case is to lie. That one was made, or the case left in another way, is a row of the case. May know the vault and the evidence folder.
 *
 * <p>Read first: {@link zhenggai.storage.parcel.ParcelReader}.
 */
package zhenggai.storage.parcel;
