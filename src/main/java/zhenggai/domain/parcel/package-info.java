/** A case as it leaves the PC: one sealed file with the case file and its evidence in it. Not the handover from one person to another, which is {@code domain.handover}. */
package zhenggai.domain.parcel;
