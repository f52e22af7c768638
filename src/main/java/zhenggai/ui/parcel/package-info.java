/** A case that leaves the PC: packed into a sealed file, laid down from one, or wiped. */
package zhenggai.ui.parcel;
