package zhenggai.desktop;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;

/** The program's mark at the size of a tray: a tick on a square. */
final class TrayPicture {
    private static final Color GROUND = new Color(0xB3202C);

    private TrayPicture() {}

    static BufferedImage of(int size) {
        BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setColor(GROUND);
        pen.fill(new RoundRectangle2D.Double(0, 0, size, size, size * 0.4, size * 0.4));
        Path2D tick = new Path2D.Double();
        tick.moveTo(size * 0.25, size * 0.52);
        tick.lineTo(size * 0.43, size * 0.7);
        tick.lineTo(size * 0.76, size * 0.32);
        pen.setColor(Color.WHITE);
        pen.setStroke(new BasicStroke(size * 0.12f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(tick);
        pen.dispose();
        return picture;
    }
}
