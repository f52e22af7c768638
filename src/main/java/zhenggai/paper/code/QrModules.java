package zhenggai.paper.code;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import javax.imageio.ImageIO;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import zhenggai.domain.file.InMemory;

/** The dark and light squares of a QR code. */
public final class QrModules {
    /** Light modules around the code, by which a reader tells it from what stands beside it. */
    public static final int QUIET = 4;

    private static final int DARK = 1;
    private static final int PIXELS = 8;
    private static final int WHITE = 0xffffff;

    private final ByteMatrix modules;

    private QrModules(ByteMatrix modules) {
        this.modules = modules;
    }

    /** Corrects a fifth to a quarter of its signs, because paper is folded, stamped and copied. */
    public static QrModules of(String text) {
        try {
            return new QrModules(Encoder.encode(text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name())).getMatrix());
        } catch (WriterException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /** Modules on a side, the quiet ones left out. */
    public int size() {
        return modules.getWidth();
    }

    public boolean isDark(int x, int y) {
        return modules.get(x, y) == DARK;
    }

    /** With its quiet zone, in whole pixels, so that no edge is blurred. */
    public byte[] png() {
        int side = size() + 2 * QUIET;
        BufferedImage image = new BufferedImage(side * PIXELS, side * PIXELS, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side * PIXELS; y++) {
            for (int x = 0; x < side * PIXELS; x++) {
                int column = x / PIXELS - QUIET;
                int row = y / PIXELS - QUIET;
                boolean isInside = column >= 0 && row >= 0 && column < size() && row < size();
                image.setRGB(x, y, isInside && isDark(column, row) ? 0 : WHITE);
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        InMemory.pictures();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }
}
