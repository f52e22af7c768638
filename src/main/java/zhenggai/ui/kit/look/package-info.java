/** How the window looks and speaks, chosen by its user, with or without an open case: {@link zhenggai.ui.kit.look.LookItems}. Knows the kit. */
package zhenggai.ui.kit.look;
