package zhenggai.ui.evidence.round;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.casework.evidence.EvidenceRound;
import zhenggai.domain.evidence.FileCheck.Trouble;
import zhenggai.domain.evidence.FileCheck;
import zhenggai.domain.spine.Evidence;
import zhenggai.domain.spine.EvidenceId;
import zhenggai.ui.kit.Background;
import zhenggai.ui.kit.Remembered;

/**
 * The quiet check of all files of evidence: once when the case was opened and on every further day it stays open, a portion at a time, and
 * only while nothing else is under way. What a check on demand finds is noted here too.
 */
public final class RoundModel {
    private final OpenCase open;
    private final Background background;
    private final Background.Latest begins;
    private final Background.Latest looks;
    private final Remembered remembered;
    private final ObservableList<Trouble> troubles = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper underWay = new ReadOnlyBooleanWrapper();
    private @Nullable EvidenceRound round;
    private @Nullable LocalDate begunOn;
    private boolean isReading;

    public RoundModel(OpenCase open, Background background, Remembered remembered) {
        this.open = open;
        this.background = background;
        this.begins = background.latest();
        this.looks = background.latest();
        this.remembered = remembered;
    }

    /** The pieces whose files are gone or altered, as far as is known; a round that has found something shows it at once. */
    public ObservableList<Trouble> troubles() {
        return troubles;
    }

    /** While files are being read, or wait for their turn. */
    public ReadOnlyBooleanProperty underWayProperty() {
        return underWay.getReadOnlyProperty();
    }

    /** How the last whole check came out; nothing before the first. */
    public Optional<LastCheck> last() {
        return LastCheck.of(remembered, open.path());
    }

    /** Begins anew, with the files that were not good the last time. */
    public void begin() {
        begunOn = open.today();
        underWay.set(true);
        List<String> first = last().map(LastCheck::hashes).orElse(List.of());
        begins.run(() -> open.evidence().index(), index -> round = open.evidenceFiles().round(index, first));
    }

    /** To be called often: begins when another day has come. */
    public void look() {
        if (!underWay.get() && !open.today().equals(begunOn)) {
            begin();
        }
    }

    /** To be called often while it is under way: reads the next portion, unless somebody waits for something else. */
    public void tick() {
        @Nullable EvidenceRound reading = round;
        if (reading == null || isReading || background.busyProperty().get()) {
            return;
        }
        isReading = true;
        background.quietly(() -> reading.next() ? new Portion(reading.troubles(), null) : new Portion(reading.troubles(), reading.found()), portion -> {
            isReading = false;
            if (reading == round) {
                take(portion);
            }
        }, failed -> {
            isReading = false;
            stop();
            background.fail(failed);
        });
    }

    /** Nothing more is read: the case is left. */
    public void stop() {
        begins.drop();
        round = null;
        underWay.set(false);
    }

    /** Notes what a whole check found. */
    public void note(FileCheck found) {
        LastCheck.of(found, open.now()).keep(remembered, open.path());
        show(found.troubles());
    }

    /** The case has changed: a piece that is gone troubles nobody, and one may be called otherwise now. */
    public void changed() {
        if (!troubles.isEmpty()) {
            looks.run(() -> open.evidence().index(), index -> {
                Map<EvidenceId, Evidence> there = new HashMap<>();
                index.all().forEach(piece -> there.put(piece.id(), piece));
                show(troubles.stream().filter(trouble -> there.containsKey(trouble.piece().id())).map(trouble -> new Trouble(there.get(trouble.piece().id()), trouble.state())).toList());
            });
        }
    }

    /** @param whole null while there is more to read */
    private record Portion(List<Trouble> troubles, @Nullable FileCheck whole) {}

    private void take(Portion portion) {
        if (portion.whole() != null) {
            stop();
            note(portion.whole());
        } else if (!portion.troubles().isEmpty()) {
            show(portion.troubles());
        }
    }

    private void show(List<Trouble> now) {
        if (!troubles.equals(now)) {
            troubles.setAll(now);
        }
    }
}
