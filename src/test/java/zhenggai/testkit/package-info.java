/**
 * What tests share: a desk with a clock and a small case, JavaFX without a display, a robot that types and clicks, pictures.
 * Knows every room, is known by tests only. Read first: {@link zhenggai.testkit.Headless}, {@link zhenggai.testkit.Robot}.
 */
package zhenggai.testkit;
