package zhenggai.ui.kit;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.image.WritablePixelFormat;
import zhenggai.domain.Unavailable;

/** Pictures of what is on the screen, as PNG files, and pictures from elsewhere on the screen. */
public final class Picture {
    private Picture() {}

    public static void save(Scene scene, Path file) {
        write(scene.snapshot(null), file);
    }

    public static void save(Node node, Path file) {
        write(node.snapshot(new SnapshotParameters(), null), file);
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

    private static void write(WritableImage image, Path file) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        PixelReader reader = image.getPixelReader();
        reader.getPixels(0, 0, width, height, WritablePixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        drawn.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            ImageIO.write(drawn, "png", file.toFile());
        } catch (IOException e) {
            throw new Unavailable(e, "file.folder-not-writable", file);
        }
    }
}
