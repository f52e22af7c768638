package zhenggai.paper.print;

import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.awt.print.PrinterJob;
import java.util.concurrent.CancellationException;

import org.jspecify.annotations.Nullable;
import zhenggai.paper.Watch;

/** The pages on their way to a printer: each tells the watch that it is reached, and where nobody waits any more the job is called off whole. */
final class WatchedPages implements Pageable {
    private final Pageable pages;
    private final PrinterJob job;
    private final Watch watch;
    private final int first;
    private final int count;
    private int reached = -1;
    private @Nullable CancellationException calledOff;

    /**
     * @param first the page that is printed first, counted from 0
     * @param count how many are printed
     */
    WatchedPages(Pageable pages, PrinterJob job, Watch watch, int first, int count) {
        this.pages = pages;
        this.job = job;
        this.watch = watch;
        this.first = first;
        this.count = count;
    }

    /** Why the job was called off, if it was. */
    @Nullable CancellationException calledOff() {
        return calledOff;
    }

    @Override
    public int getNumberOfPages() {
        return pages.getNumberOfPages();
    }

    @Override
    public PageFormat getPageFormat(int page) {
        return pages.getPageFormat(page);
    }

    @Override
    public Printable getPrintable(int page) {
        Printable printable = pages.getPrintable(page);
        return (graphics, format, index) -> isWanted(index) ? printable.print(graphics, format, index) : Printable.NO_SUCH_PAGE;
    }

    /** A printer asks for a page more than once. The job is cancelled rather than broken off: an exception would send it half. */
    private boolean isWanted(int page) {
        if (page > reached && calledOff == null) {
            reached = page;
            try {
                watch.reached(page - first, count);
            } catch (CancellationException e) {
                calledOff = e;
                job.cancel();
            }
        }
        return calledOff == null;
    }
}
