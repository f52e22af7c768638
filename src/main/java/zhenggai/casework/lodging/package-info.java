/**
 * Where a case lies, and a case that lies badly (on a stick, on the network, in a synchronised folder) copied to a disk of this PC to be worked on
 * there. The place it came from is kept beside the copy; the way back is a parcel, a merge or a backup, never a silent overwriting.
 *
 * <p>May know storage, domain, and what takes a case out. Read first: {@link zhenggai.casework.lodging.CheckOut}.
 */
package zhenggai.casework.lodging;
