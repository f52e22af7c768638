/**
 * The window: one folder per feature, each screen two classes, a Model that knows no control and a Screen that builds them.
 * {@code kit} holds what all screens share, {@code window} the frame that shows them; features know the kit and never each other.
 *
 * <p>A model is touched on the FX thread only, casework is called off it only; {@link zhenggai.ui.kit.Background} is the bridge.
 */
package zhenggai.ui;
