package zhenggai.ui.help;

import java.util.function.Function;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import zhenggai.ui.kit.Background;

/** Which page of the help is read, and which pages have the words that are searched for. */
public final class HelpModel {
    private final Background background;
    private final ObservableList<HelpPage> hits = FXCollections.observableArrayList();
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<HelpPage> page = new ReadOnlyObjectWrapper<>(HelpPage.NONE);
    private HelpPages pages = HelpPages.NONE;
    private Function<HelpPages, HelpPage> wanted = all -> all.page("");

    public HelpModel(Background background) {
        this.background = background;
        search.addListener((property, before, now) -> hits.setAll(pages.with(now)));
    }

    /** Reads the pages once, off the FX thread. */
    public void reload() {
        if (pages.entries().isEmpty()) {
            background.run(HelpPages::load, loaded -> {
                pages = loaded;
                hits.setAll(pages.with(search.get()));
                page.set(wanted.apply(pages));
            });
        }
    }

    /** The pages that have the words searched for, all of them where nothing is searched for. */
    ObservableList<HelpPage> hits() {
        return hits;
    }

    public StringProperty searchProperty() {
        return search;
    }

    ReadOnlyObjectProperty<HelpPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** Turns to the page of that name. */
    public void open(String name) {
        want(all -> all.page(name));
    }

    /** Turns to the page about a place of the window. */
    public void about(String place) {
        want(all -> all.about(place));
    }

    private void want(Function<HelpPages, HelpPage> which) {
        wanted = which;
        page.set(which.apply(pages));
    }
}
