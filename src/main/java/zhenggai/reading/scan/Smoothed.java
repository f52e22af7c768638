package zhenggai.reading.scan;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/** A page as it looks without the speckles of a glass, or from farther away. */
final class Smoothed {
    private static final int NEIGHBOURS = 9;
    private static final int LIGHT = 0xff;

    private Smoothed() {}

    /** Each point as light as the middle one of it and those around it. */
    static BufferedImage despeckled(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        BufferedImage smooth = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        byte[] out = ((DataBufferByte) smooth.getRaster().getDataBuffer()).getData();
        int[] sorted = new int[NEIGHBOURS];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int at = y * width + x;
                boolean isEdge = x == 0 || y == 0 || x == width - 1 || y == height - 1;
                out[at] = (byte) (isEdge ? pixels[at] & LIGHT : middle(pixels, at, width, sorted));
            }
        }
        return smooth;
    }

    private static int middle(int[] pixels, int at, int width, int[] sorted) {
        int count = 0;
        for (int row = at - width; row <= at + width; row += width) {
            for (int one = row - 1; one <= row + 1; one++) {
                int light = pixels[one] & LIGHT;
                int place = count++;
                while (place > 0 && sorted[place - 1] > light) {
                    sorted[place] = sorted[place - 1];
                    place--;
                }
                sorted[place] = light;
            }
        }
        return sorted[NEIGHBOURS / 2];
    }

    static BufferedImage half(BufferedImage image) {
        BufferedImage half = new BufferedImage(image.getWidth() / 2, image.getHeight() / 2, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = half.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, half.getWidth(), half.getHeight(), null);
        pen.dispose();
        return half;
    }
}
