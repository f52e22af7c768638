package zhenggai.ui.workplace;

import java.nio.file.Path;
import java.util.List;

import javafx.scene.Parent;
import zhenggai.casework.OpenCase;
import zhenggai.domain.history.HistoryFilter;
import zhenggai.domain.parcel.Departure;
import zhenggai.paper.file.PaperFormat;
import zhenggai.paper.sheet.list.HistoryList;
import zhenggai.ui.history.HistoryModel;
import zhenggai.ui.history.HistoryScreen;
import zhenggai.ui.paper.out.FileKinds;
import zhenggai.ui.paper.out.SheetExport;
import zhenggai.ui.workplace.ground.Ground;
import zhenggai.words.Texts;

/** The history of the case, and what is exported of it. */
final class HistoryCorner {
    private final OpenCase open;
    private final Ground ground;
    private final HistoryModel model;

    HistoryCorner(OpenCase open, Ground ground) {
        this.open = open;
        this.ground = ground;
        this.model = new HistoryModel(open, ground.background());
    }

    Parent screen() {
        return new HistoryScreen(model, open.zone(), this::export).build();
    }

    void reload() {
        model.reload();
    }

    private void export(HistoryFilter filter) {
        FileKinds.ask(ground.window().get(), Texts.text("history.file"), List.of(PaperFormat.values()), file -> save(filter, file));
    }

    void save(HistoryFilter filter, Path file) {
        new SheetExport(ground.background(), ground.notices()).leave(open.departures(), Departure.HISTORY, () -> List.of(HistoryList.of(
            open.history().page(filter, Long.MAX_VALUE, HistoryList.MOST, HistoryList.THINGS), open.office().get(), open.today(), open.zone())), file);
    }
}
