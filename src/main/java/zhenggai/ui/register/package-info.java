/**
 * The register of regulations on the screen: its table with the panel of the chosen one, and the titles that texts name beside it.
 * May know casework, kit and panel.
 *
 * <p>Read first: {@link zhenggai.ui.register.RegisterScreen}.
 */
package zhenggai.ui.register;
