package zhenggai.ui.help.guide;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import zhenggai.casework.OpenCase;
import zhenggai.domain.history.HistoryStep;
import zhenggai.ui.kit.Background;
import zhenggai.ui.kit.Remembered;

/** How far somebody is with the first quarter of an hour: read from the history of the case, and from the places that came into sight. */
public final class GuideModel {
    private static final String CASE = "guide";
    private static final String FROM = "guide-from";
    private static final String SEEN = "guide-seen";
    /** Whoever has done more than this since the beginning has found the way. */
    private static final int FAR_ENOUGH = 200;

    private final OpenCase open;
    private final Background background;
    private final Remembered remembered;
    private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>(new Look(Set.of(), Lesson.OVERDUE));

    /**
     * What the strip shows.
     *
     * @param lesson the one that is read
     */
    record Look(Set<Lesson> done, Lesson lesson) {
        boolean isComplete() {
            return done.size() == Lesson.values().length;
        }
    }

    GuideModel(OpenCase open, Background background, Remembered remembered) {
        this.open = open;
        this.background = background;
        this.remembered = remembered;
    }

    /** From now on this case, a copy of the sample, is what the guide is about. */
    public static void begin(Remembered remembered, Path copy) {
        remembered.keep(CASE, copy.toAbsolutePath());
        remembered.keep(FROM, "");
        remembered.keep(SEEN, "");
    }

    boolean isOn() {
        return remembered.text(CASE, "").equals(open.path().toAbsolutePath().toString());
    }

    void leave() {
        remembered.keep(CASE, "");
    }

    ReadOnlyObjectProperty<Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /** The case has changed, or another place is in sight. */
    void look(String place) {
        if (isOn()) {
            background.run(() -> open.history().newest(FAR_ENOUGH, 1), steps -> look(steps, place));
        }
    }

    private void look(List<HistoryStep> steps, String place) {
        if (remembered.text(FROM, "").isEmpty()) {
            remembered.keep(FROM, steps.stream().mapToLong(HistoryStep::number).max().orElse(0));
        }
        double from = remembered.number(FROM, 0);
        Set<Lesson> done = EnumSet.noneOf(Lesson.class);
        for (Lesson lesson : Lesson.values()) {
            if (lesson.isDoneAt(place)) {
                note(lesson);
            }
            if (isNoted(lesson) || steps.stream().anyMatch(step -> step.number() > from && lesson.isDoneBy(step.verb()))) {
                done.add(lesson);
            }
        }
        if (!done.equals(look.get().done())) {
            look.set(new Look(done, next(done, look.get().lesson())));
        }
    }

    /** What is read stays, until it is done; then the first after it that is not. */
    private static Lesson next(Set<Lesson> done, Lesson now) {
        Lesson[] all = Lesson.values();
        return Stream.iterate(now, lesson -> all[(lesson.ordinal() + 1) % all.length]).limit(all.length).filter(lesson -> !done.contains(lesson)).findFirst().orElse(now);
    }

    void read(Lesson lesson) {
        if (lesson != look.get().lesson()) {
            look.set(new Look(look.get().done(), lesson));
        }
    }

    private void note(Lesson lesson) {
        if (!isNoted(lesson)) {
            remembered.keep(SEEN, remembered.text(SEEN, "") + lesson.name() + " ");
        }
    }

    private boolean isNoted(Lesson lesson) {
        return List.of(remembered.text(SEEN, "").split(" ")).contains(lesson.name());
    }
}
