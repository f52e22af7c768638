/**
 * A case that leaves the PC, and a case that leaves it for ever: packing into a sealed parcel, opening one, wiping.
 *
 * <p>Whatever takes all of a case out goes through {@link zhenggai.casework.parcel.Departures}. Packing is a verb of the open case; opening and wiping work on files that nobody has open. May know storage and domain.
 *
 * <p>Read first: {@link zhenggai.casework.parcel.Parcels}.
 */
package zhenggai.casework.parcel;
