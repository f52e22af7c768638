package zhenggai.ui.meeting;

import java.util.List;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.meeting.Meeting;
import zhenggai.domain.meeting.MeetingId;
import zhenggai.domain.meeting.MeetingKind;
import zhenggai.domain.meeting.Session;
import zhenggai.ui.kit.Background;
import zhenggai.ui.panel.DayWords;
import zhenggai.words.Texts;

/** The meetings of the case, newest first. */
public final class MeetingsModel {
    private final OpenCase open;
    private final Background background;
    private final Background.Latest looks;
    private final ReadOnlyObjectWrapper<@Nullable List<Meeting>> meetings = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable MeetingId> wanted = new SimpleObjectProperty<>();

    public MeetingsModel(OpenCase open, Background background) {
        this.open = open;
        this.background = background;
        this.looks = background.latest();
    }

    /** Null until they are read. */
    public ReadOnlyObjectProperty<@Nullable List<Meeting>> meetingsProperty() {
        return meetings.getReadOnlyProperty();
    }

    /** The meeting to choose as soon as it is shown. */
    public ObjectProperty<@Nullable MeetingId> wantedProperty() {
        return wanted;
    }

    public boolean isReadOnly() {
        return open.readOnlyBecause().isPresent();
    }

    public void reload() {
        looks.run(() -> open.meetings().all().reversed(), meetings::set);
    }

    /** Adds a meeting of today under a name that says its kind and day. */
    public void add(MeetingKind kind) {
        String name = Texts.text("meetings.usual-name", kind, DayWords.of(open.today()));
        background.run(() -> open.meetings().add(Session.of(kind, name, open.today())), added -> {
            wanted.set(added.id());
            reload();
        });
    }
}
