package zhenggai.ui.workplace;

import javafx.scene.Parent;
import zhenggai.casework.OpenCase;
import zhenggai.domain.history.HistoryFilter;
import zhenggai.paper.sheet.list.HistoryList;
import zhenggai.ui.history.HistoryModel;
import zhenggai.ui.history.HistoryScreen;
import zhenggai.ui.paper.out.SheetExport;
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
        new SheetExport(ground.background(), ground.notices()).ask(ground.window().get(), Texts.text("history.file"),
            () -> HistoryList.of(open.history().page(filter, Long.MAX_VALUE, HistoryList.MOST, HistoryList.THINGS), open.office().get(), open.today(), open.zone()));
    }
}
