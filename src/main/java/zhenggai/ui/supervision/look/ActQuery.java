package zhenggai.ui.supervision.look;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.supervision.ActKind;

/** What is asked of the ledger of supervision: words typed, and filters, of which null ones leave nothing out. */
public record ActQuery(
        String typed, @Nullable ActKind kind, @Nullable ActState state, @Nullable Integer year, @Nullable String receiver, @Nullable String department, @Nullable About about) {
    public static final ActQuery EVERYTHING = new ActQuery("", null, null, null, null, null, null);

    /** A measure whose whole ladder is looked at. */
    public record About(MeasureId measure, String code) {}

    /** Nothing is left out. */
    public boolean isEverything() {
        return withTyped("").equals(EVERYTHING) && typed.isBlank();
    }

    boolean admits(ActRow row, LocalDate today) {
        return (kind == null || row.act().kind() == kind)
            && (state == null || state.holds(row.act(), today))
            && (year == null || row.act().serial().year() == year)
            && (receiver == null || row.act().to().name().equals(receiver))
            && (department == null || row.department().equals(department))
            && (about == null || row.act().concerns(about.measure()));
    }

    /** The words, each of which must be found, in lower case. */
    List<String> words() {
        return Stream.of(typed.strip().toLowerCase(Locale.ROOT).split("[\\s\\u3000]+")).filter(word -> !word.isEmpty()).toList();
    }

    public ActQuery withTyped(String newTyped) {
        return new ActQuery(newTyped, kind, state, year, receiver, department, about);
    }

    public ActQuery ofKind(@Nullable ActKind newKind) {
        return new ActQuery(typed, newKind, state, year, receiver, department, about);
    }

    public ActQuery inState(@Nullable ActState newState) {
        return new ActQuery(typed, kind, newState, year, receiver, department, about);
    }

    public ActQuery ofYear(@Nullable Integer newYear) {
        return new ActQuery(typed, kind, state, newYear, receiver, department, about);
    }

    public ActQuery to(@Nullable String newReceiver) {
        return new ActQuery(typed, kind, state, year, newReceiver, department, about);
    }

    public ActQuery ofDepartment(@Nullable String newDepartment) {
        return new ActQuery(typed, kind, state, year, receiver, newDepartment, about);
    }

    public ActQuery about(@Nullable About newAbout) {
        return new ActQuery(typed, kind, state, year, receiver, department, newAbout);
    }
}
