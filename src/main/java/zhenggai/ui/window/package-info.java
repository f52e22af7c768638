/** The frame of the window: navigation, header, undo and redo, notices. Knows no feature; its pages are handed in. */
package zhenggai.ui.window;
