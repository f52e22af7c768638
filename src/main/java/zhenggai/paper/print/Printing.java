package zhenggai.paper.print;

import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.PageRanges;
import javax.print.attribute.standard.Sides;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.printing.PDFPageable;
import zhenggai.domain.Refused;
import zhenggai.domain.Unavailable;
import zhenggai.domain.file.InMemory;
import zhenggai.paper.Watch;
import zhenggai.paper.pdf.MadePaper;

/** Sends a finished PDF to a printer of this PC, page for page as the preview shows it. */
public final class Printing {
    private static final int HALF_TURN = 180;

    private Printing() {}

    /** The names of the printers this PC knows. */
    public static List<String> printers() {
        return Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null)).map(PrintService::getName).toList();
    }

    /** The printer the PC uses when nothing is said. */
    public static Optional<String> usualPrinter() {
        return Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService()).map(PrintService::getName);
    }

    public static void print(MadePaper paper, String title, PrintOrder order) {
        print(paper, title, order, Watch.NONE);
    }

    /**
     * One job for all the pages, however many papers they are of.
     *
     * @param watch is told of every page on its way to the printer; called off, nothing of the job is printed
     * @throws Refused when the page range or the copies make no sense
     * @throws Unavailable when the printer is not there or does not take the pages
     */
    public static void print(MadePaper paper, String title, PrintOrder order, Watch watch) {
        if (order.from() < 1 || order.from() > Math.min(order.to(), paper.pages())) {
            throw new Refused("paper.print.no-pages", order.from(), order.to(), paper.pages());
        }
        if (order.copies() < 1) {
            throw new Refused("paper.print.no-copies", order.copies());
        }
        PrintService service = service(order.printer());
        InMemory.pictures();
        try (PDDocument document = Loader.loadPDF(paper.bytes())) {
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setPrintService(service);
            job.setJobName(title);
            int last = Math.min(order.to(), paper.pages());
            WatchedPages pages = new WatchedPages(new PDFPageable(document), job, watch, order.from() - 1, last - order.from() + 1);
            job.setPageable(pages);
            send(job, pages, wishes(title, order, service, edge(document.getPage(order.from() - 1)), last));
        } catch (PrinterException | IOException e) {
            throw new Unavailable(e, "paper.print.failed", order.printer());
        }
    }

    /** The edge along which the back is turned: pages that lie crosswise are turned upwards. */
    static Sides edge(PDPage page) {
        boolean lies = page.getRotation() % HALF_TURN == 0 ? page.getCropBox().getWidth() > page.getCropBox().getHeight()
            : page.getCropBox().getHeight() > page.getCropBox().getWidth();
        return lies ? Sides.TWO_SIDED_SHORT_EDGE : Sides.TWO_SIDED_LONG_EDGE;
    }

    private static void send(PrinterJob job, WatchedPages pages, PrintRequestAttributeSet wishes) throws PrinterException {
        try {
            job.print(wishes);
        } catch (PrinterAbortException e) {
            if (pages.calledOff() == null) {
                throw e;
            }
        }
        if (pages.calledOff() != null) {
            throw pages.calledOff();
        }
    }

    private static PrintService service(String name) {
        PrintService[] known = PrintServiceLookup.lookupPrintServices(null, null);
        if (known.length == 0) {
            throw new Unavailable("paper.print.no-printer");
        }
        return Arrays.stream(known).filter(s -> s.getName().equals(name)).findFirst()
            .orElseThrow(() -> new Unavailable("paper.print.printer-gone", name));
    }

    private static PrintRequestAttributeSet wishes(String title, PrintOrder order, PrintService service, Sides both, int last) {
        PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
        wishes.add(new JobName(title, null));
        wishes.add(new PageRanges(order.from(), last));
        wishes.add(new Copies(order.copies()));
        if (order.sides() == PrintOrder.Sides.BOTH && service.isAttributeCategorySupported(Sides.class)) {
            wishes.add(both);
        }
        return wishes;
    }
}
