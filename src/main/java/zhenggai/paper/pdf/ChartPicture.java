package zhenggai.paper.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfWriter;
import zhenggai.domain.file.InMemory;
import zhenggai.paper.Chart;
import zhenggai.paper.Points;
import zhenggai.paper.chart.Axis;
import zhenggai.paper.chart.BarChart;
import zhenggai.paper.chart.ChartArea;
import zhenggai.paper.chart.LineChart;
import zhenggai.paper.type.PaperFonts;
import zhenggai.paper.type.Pen;

/** A chart without its table as a picture, for the files that cannot draw it themselves. */
public final class ChartPicture {
    private static final double DPI = 150;
    private static final double MARGIN = 4;
    private static final double USUAL_SIZE = 9;
    private static final double LEAST_SIZE = 1;
    private static final double SMALLER = 0.25;

    private ChartPicture() {}

    /** As PNG with 150 dots an inch; its text gets smaller where the chart would not fit. */
    public static byte[] png(Chart chart, PaperFonts fonts, double widthMm, double heightMm) {
        double width = Points.of(widthMm);
        double height = Points.of(heightMm);
        try (PagePictures pictures = PagePictures.of(pdf(chart, fonts, width, height))) {
            return png(pictures.picture(0, DPI));
        }
    }

    /** What the bars of a chart take with text of the usual size. */
    public static double heightMm(Chart bars, PaperFonts fonts, double widthMm) {
        return Points.millimetres(leastHeight(area(bars, fonts, Points.of(widthMm), USUAL_SIZE)) + 2 * MARGIN);
    }

    private static byte[] pdf(Chart chart, PaperFonts fonts, double width, double height) {
        synchronized (PdfPaper.class) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Document document = new Document(new Rectangle((float) width, (float) height));
            PdfWriter writer = PdfWriter.getInstance(document, out);
            document.open();
            writer.setPageEmpty(false);
            draw(chart, fonts, new Pen(writer.getDirectContent(), height), width, height);
            document.close();
            return out.toByteArray();
        }
    }

    private static void draw(Chart chart, PaperFonts fonts, Pen pen, double width, double height) {
        double size = USUAL_SIZE;
        while (size > LEAST_SIZE && leastHeight(area(chart, fonts, width, size)) > height - 2 * MARGIN) {
            size -= SMALLER;
        }
        ChartArea area = area(chart, fonts, width, size);
        Axis axis = Axis.upTo(area.greatest());
        if (chart.kind() == Chart.Kind.LINE) {
            new LineChart(area, axis).draw(pen, MARGIN, height - 2 * MARGIN);
        } else {
            new BarChart(area, axis).draw(pen, MARGIN);
        }
    }

    private static double leastHeight(ChartArea area) {
        Axis axis = Axis.upTo(area.greatest());
        return area.chart().kind() == Chart.Kind.LINE ? new LineChart(area, axis).otherHeight() * 2 : new BarChart(area, axis).height();
    }

    private static ChartArea area(Chart chart, PaperFonts fonts, double width, double size) {
        return ChartArea.alone(chart, fonts, MARGIN, width - 2 * MARGIN, size);
    }

    private static byte[] png(BufferedImage picture) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            InMemory.pictures();
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
