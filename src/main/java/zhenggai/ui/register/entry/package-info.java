/**
 * One regulation on the screen: its title, kind and number, its stages one below the other, and the measures that make it.
 * May know casework, kit and panel.
 */
package zhenggai.ui.register.entry;
