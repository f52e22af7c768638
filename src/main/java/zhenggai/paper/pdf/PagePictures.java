package zhenggai.paper.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import zhenggai.domain.Unavailable;
import zhenggai.domain.file.InMemory;

/** The pages of a PDF as pictures, each made when it is asked for. To be used by one thread and closed. */
public final class PagePictures implements AutoCloseable {
    private static final double POINTS_PER_INCH = 72;

    private final PDDocument document;
    private final PDFRenderer renderer;

    private PagePictures(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
    }

    /** @throws Unavailable when the bytes are no readable PDF */
    public static PagePictures of(byte[] pdf) {
        InMemory.pictures();
        try {
            return new PagePictures(Loader.loadPDF(pdf));
        } catch (IOException e) {
            throw new Unavailable(e, "paper.unreadable");
        }
    }

    public int count() {
        return document.getNumberOfPages();
    }

    /** Width of a page in pixels at a resolution, known before it is drawn. */
    public int width(int page, double dpi) {
        return (int) Math.round(document.getPage(page).getMediaBox().getWidth() * dpi / POINTS_PER_INCH);
    }

    public int height(int page, double dpi) {
        return (int) Math.round(document.getPage(page).getMediaBox().getHeight() * dpi / POINTS_PER_INCH);
    }

    /** @param page counted from 0 */
    public BufferedImage picture(int page, double dpi) {
        try {
            return renderer.renderImageWithDPI(page, (float) dpi, ImageType.RGB);
        } catch (IOException e) {
            throw new Unavailable(e, "paper.unreadable");
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new Unavailable(e, "paper.unreadable");
        }
    }
}
