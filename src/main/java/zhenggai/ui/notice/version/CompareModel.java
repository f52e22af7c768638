package zhenggai.ui.notice.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.notice.Drafting;
import zhenggai.domain.Refused;
import zhenggai.domain.notice.FixedText;
import zhenggai.domain.notice.Version;
import zhenggai.domain.notice.VersionDifference;

/** Which two texts of a notice are compared, and what became of each paragraph between them. */
public final class CompareModel {
    private final Supplier<@Nullable Drafting> drafting;
    private final Consumer<Refused> refused;
    private final ObjectProperty<@Nullable Integer> older = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Integer> newer = new SimpleObjectProperty<>();

    /** @param drafting the document as it is now; null where there is none */
    CompareModel(Supplier<@Nullable Drafting> drafting, Consumer<Refused> refused) {
        this.drafting = drafting;
        this.refused = refused;
    }

    /** The number of the version that is compared with; null for none. */
    public ObjectProperty<@Nullable Integer> olderProperty() {
        return older;
    }

    /** The number of the version it is compared to; 0 for the text as it is now, null for none. */
    public ObjectProperty<@Nullable Integer> newerProperty() {
        return newer;
    }

    /** What became of each paragraph between the two texts that are compared; none while none are chosen. */
    public List<VersionDifference.Row> compared() {
        Optional<FixedText> was = text(older.get());
        Optional<FixedText> now = text(newer.get());
        return was.isEmpty() || now.isEmpty() ? List.of() : VersionDifference.between(was.get(), now.get());
    }

    /** The numbers of the versions, newest first, before them 0 for the text as it is now. */
    public List<Integer> comparable() {
        List<Integer> numbers = new ArrayList<>(List.of(0));
        Drafting now = drafting.get();
        if (now != null) {
            now.versions().reversed().forEach(version -> numbers.add(version.number()));
        }
        return numbers;
    }

    private Optional<FixedText> text(@Nullable Integer number) {
        Drafting now = drafting.get();
        if (now == null || number == null) {
            return Optional.empty();
        }
        try {
            return number == 0 ? Optional.of(now.text()) : now.versions().stream().filter(version -> version.number() == number).findFirst().map(Version::text);
        } catch (Refused unknownCounter) {
            refused.accept(unknownCounter);
            return Optional.empty();
        }
    }
}
