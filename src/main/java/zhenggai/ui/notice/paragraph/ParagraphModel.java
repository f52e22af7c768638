package zhenggai.ui.notice.paragraph;

import java.util.List;
import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.notice.Counters;
import zhenggai.domain.notice.Line;
import zhenggai.domain.notice.NoticeId;
import zhenggai.domain.notice.Rank;
import zhenggai.ui.kit.Background;
import zhenggai.ui.notice.look.NoticeModel.Look;
import zhenggai.ui.notice.look.NoticeModel;
import zhenggai.ui.panel.Drafts;
import zhenggai.ui.panel.EditedText;
import zhenggai.words.Texts;

/** One paragraph while it is looked at and written, and the one that is to be added behind it. */
public final class ParagraphModel {
    private final NoticeModel notice;
    private final String key;
    private final EditedText text;
    private final EditedText added;
    private final ObjectProperty<Rank> addedRank = new SimpleObjectProperty<>(Rank.TEXT);
    private final ReadOnlyObjectWrapper<@Nullable Line> line = new ReadOnlyObjectWrapper<>();
    private final NoticeId document;
    private final Background.Once deciding;
    private final Background.Once adding;
    private volatile @Nullable Line stored;

    /** @param key of the paragraph */
    public ParagraphModel(NoticeModel notice, String key, Drafts drafts) {
        this.notice = notice;
        this.key = key;
        this.document = notice.notice().id();
        Background background = notice.background();
        this.deciding = background.once();
        this.adding = background.once();
        String field = "notice-" + document.value() + "-" + key;
        this.text = new EditedText(background, drafts, field, this::write);
        this.added = EditedText.inForm(background, drafts, field + "-added");
    }

    /** Null until it is shown. */
    public ReadOnlyObjectProperty<@Nullable Line> lineProperty() {
        return line.getReadOnlyProperty();
    }

    public EditedText text() {
        return text;
    }

    /** What is to be added behind it. */
    public EditedText added() {
        return added;
    }

    public ObjectProperty<Rank> addedRankProperty() {
        return addedRank;
    }

    public Counters counters() {
        return notice.lookProperty().get().drafting().counters();
    }

    /** Whether nothing can be written: the case is only looked at, or the text is signed. */
    public boolean isReadOnly() {
        return notice.isReadOnly() || notice.lookProperty().get().isFixed();
    }

    /** How it reads as it is typed, with its number. */
    public ObservableValue<String> preview() {
        return text.textProperty().map(typed -> (line.get() == null ? "" : line.get().number()) + counters().fill(typed));
    }

    /** What stands in braces as it is typed and is no counter; empty where all is well. */
    public ObservableValue<String> unknown() {
        return text.textProperty().map(typed -> {
            List<String> unknown = line.get() == null || typed.equals(line.get().caseSays()) ? List.of() : counters().unknown(typed);
            return unknown.isEmpty() ? "" : Texts.text("notices.unknown", String.join(" ", unknown));
        });
    }

    /** Shows the paragraph as it is now; what is being typed stays. */
    public void reload() {
        Look look = notice.lookProperty().get();
        Optional<Line> now = look == null ? Optional.empty() : look.line(key);
        now.ifPresent(shown -> {
            stored = shown;
            line.set(shown);
            text.stored(shown.source());
        });
    }

    /** Says what the case says again, whether a person wrote something else or left it out. */
    public void follow() {
        instead(() -> notice.notices().follow(document, key));
    }

    public void keep() {
        notice.deed(id -> notice.notices().keep(id, key));
    }

    public void leaveOut() {
        instead(() -> notice.notices().leaveOut(document, key));
    }

    public void remove() {
        Line shown = line.get();
        instead(() -> notice.notices().removeAdded(document, shown.own()));
    }

    /** Does something in the place of what is typed, which stays where that is refused. */
    private void instead(Runnable deed) {
        deciding.attempt(() -> {
            deed.run();
            return true;
        }, done -> {
            text.forget();
            notice.reload();
        }, notice.background()::fail);
    }

    public void moveUp() {
        Line shown = line.get();
        notice.deed(id -> notice.notices().moveUp(id, shown.own()));
    }

    public void moveDown() {
        Line shown = line.get();
        notice.deed(id -> notice.notices().moveDown(id, shown.own()));
    }

    /** Adds what is typed behind this paragraph, and chooses it. */
    public void add() {
        Line behind = line.get();
        String typed = added.text();
        Rank rank = addedRank.get();
        adding.attempt(() -> "own/" + notice.notices().add(document, behind.place(), rank, typed).value(), made -> {
            added.forget();
            notice.wantedProperty().set(made);
            notice.reload();
        }, notice.background()::fail);
    }

    /** Saves what was typed, because another paragraph is looked at. */
    public void leave() {
        // what gives way to a deed is not to be written after it
        if (!deciding.underWayProperty().get()) {
            text.leave();
        }
    }

    /** Off the FX thread. */
    private void write(String typed) {
        Line before = stored;
        if (before.isAdded()) {
            notice.notices().reword(document, before.own(), typed);
        } else {
            notice.notices().edit(document, before.place(), typed);
        }
    }
}
