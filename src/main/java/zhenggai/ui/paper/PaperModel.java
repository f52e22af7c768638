package zhenggai.ui.paper;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.paper.MadePaper;
import zhenggai.paper.PagePictures;
import zhenggai.paper.PaperFonts;
import zhenggai.domain.papers.PageSetup;
import zhenggai.domain.papers.PaperSize;
import zhenggai.paper.PdfPaper;
import zhenggai.paper.PrintOrder;
import zhenggai.paper.Printing;
import zhenggai.paper.SavedFile;
import zhenggai.paper.sheet.ProgressTable;
import zhenggai.ui.kit.Background;

/** The progress table as it would print now: made anew when the case or the sheet changes, its pages drawn when they are looked at. */
public final class PaperModel {
    private final OpenCase open;
    private final Background background;
    private final Background.Latest makings;
    private final ObjectProperty<PaperSize> size = new SimpleObjectProperty<>(PaperSize.A4);
    private final ReadOnlyObjectWrapper<@Nullable Made> made = new ReadOnlyObjectWrapper<>();

    /** A made paper with its pages ready to be drawn, the printers of this PC and the usual one. */
    public record Made(MadePaper paper, PagePictures pictures, List<String> printers, @Nullable String usual) {}

    public PaperModel(OpenCase open, Background background) {
        this.open = open;
        this.background = background;
        this.makings = background.latest();
        size.addListener((property, before, now) -> reload());
    }

    public ObjectProperty<PaperSize> sizeProperty() {
        return size;
    }

    public ReadOnlyObjectProperty<@Nullable Made> madeProperty() {
        return made.getReadOnlyProperty();
    }

    public void reload() {
        PaperSize wanted = size.get();
        makings.run(() -> {
            MadePaper paper = PdfPaper.make(ProgressTable.of(open.ledgers().current(), open.today()).on(PageSetup.landscape(wanted)), PaperFonts.bundled());
            return new Made(paper, paper.pictures(), Printing.printers(), Printing.usualPrinter().orElse(null));
        }, fresh -> {
            Made old = made.get();
            made.set(fresh);
            if (old != null) {
                background.run(() -> {
                    old.pictures().close();
                    return true;
                }, closed -> { });
            }
        });
    }

    /** @param page counted from 0 */
    public void draw(Made of, int page, double dpi, Consumer<BufferedImage> then) {
        background.run(() -> of == made.get() ? of.pictures().picture(page, dpi) : null, drawn -> {
            if (drawn != null) {
                then.accept(drawn);
            }
        });
    }

    public void save(Path file, Consumer<SavedFile> then) {
        Made paper = made.get();
        background.run(() -> paper.paper().save(file), then);
    }

    public void print(String title, PrintOrder order, Runnable then) {
        Made paper = made.get();
        background.run(() -> {
            Printing.print(paper.paper(), title, order);
            return true;
        }, done -> then.run());
    }
}
