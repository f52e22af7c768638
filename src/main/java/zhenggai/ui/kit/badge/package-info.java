/** States and warnings as small signs that look the same on every screen. Knows the kit. */
package zhenggai.ui.kit.badge;
