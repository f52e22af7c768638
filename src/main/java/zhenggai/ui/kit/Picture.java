package zhenggai.ui.kit;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.image.WritablePixelFormat;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import zhenggai.domain.Unavailable;
import zhenggai.domain.file.InMemory;

/** Pictures of what is on the screen, as PNG files, and pictures from elsewhere on the screen. */
public final class Picture {
    private Picture() {}

    public static void save(Scene scene, Path file) {
        write(drawn(scene.snapshot(null), BufferedImage.TYPE_INT_RGB), file);
    }

    public static void save(Node node, Path file) {
        write(drawn(node.snapshot(new SnapshotParameters(), null), BufferedImage.TYPE_INT_RGB), file);
    }

    /** The window with everything that is open over it: dialogs, menus, lists, hints. */
    public static void save(Window window, Path file) {
        BufferedImage picture = drawn(window.getScene().snapshot(null), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        for (Window over : Window.getWindows()) {
            if (over.isShowing() && isOver(over, window)) {
                pen.drawImage(drawn(over.getScene().snapshot(null), BufferedImage.TYPE_INT_ARGB), (int) Math.round(left(over) - left(window)),
                    (int) Math.round(top(over) - top(window)), null);
            }
        }
        pen.dispose();
        write(picture, file);
    }

    private static boolean isOver(Window over, Window below) {
        Window owner = over instanceof Stage stage ? stage.getOwner() : over instanceof PopupWindow popup ? popup.getOwnerWindow() : null;
        return owner != null && (owner == below || isOver(owner, below));
    }

    private static double left(Window window) {
        return window.getX() + window.getScene().getX();
    }

    private static double top(Window window) {
        return window.getY() + window.getScene().getY();
    }

    /** A page drawn by the PDF library as an image JavaFX can show. */
    public static WritableImage of(BufferedImage drawn) {
        int width = drawn.getWidth();
        int height = drawn.getHeight();
        int[] pixels = drawn.getRGB(0, 0, width, height, null, 0, width);
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return image;
    }

    /** A picture from the screen or the clipboard, for whoever makes a file of it elsewhere. */
    public static Pixels pixels(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        PixelReader reader = image.getPixelReader();
        reader.getPixels(0, 0, width, height, WritablePixelFormat.getIntArgbInstance(), pixels, 0, width);
        return new Pixels(width, height, pixels);
    }

    private static BufferedImage drawn(Image image, int type) {
        return pixels(image).drawn(type);
    }

    /** What was seen, point by point, free of the screen. */
    public static final class Pixels {
        private final int width;
        private final int height;
        private final int[] points;

        private Pixels(int width, int height, int[] points) {
            this.width = width;
            this.height = height;
            this.points = points;
        }

        /** The bytes of a PNG file; takes its time for a large screen. */
        public byte[] png() {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try {
                InMemory.pictures();
                ImageIO.write(drawn(BufferedImage.TYPE_INT_RGB), "png", bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return bytes.toByteArray();
        }

        private BufferedImage drawn(int type) {
            BufferedImage drawn = new BufferedImage(width, height, type);
            drawn.setRGB(0, 0, width, height, points, 0, width);
            return drawn;
        }
    }

    private static void write(BufferedImage drawn, Path file) {
        try {
            ImageIO.write(drawn, "png", file.toFile());
        } catch (IOException e) {
            throw new Unavailable(e, "file.folder-not-writable", file);
        }
    }
}
