package zhenggai.ui.panel;

import java.time.ZoneId;
import java.util.List;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Subject;
import zhenggai.domain.history.HistoryStep;
import zhenggai.ui.kit.Background;
import zhenggai.words.HistorySentence;

/** The history of one thing in sentences, newest first. */
public final class HistoryModel {
    /** Nobody reads further back here; the page of the history has all of it. */
    private static final int SHOWN = 100;

    private final OpenCase open;
    private final Background.Latest looks;
    private final Subject subject;
    private final long id;
    private final HistorySentence sentence;
    private final ObservableList<String> sentences = FXCollections.observableArrayList();

    /** @param zone the zone in whose hours the moments are told */
    public HistoryModel(OpenCase open, Background background, Subject subject, long id, ZoneId zone) {
        this.open = open;
        this.looks = background.latest();
        this.subject = subject;
        this.id = id;
        this.sentence = new HistorySentence(zone);
    }

    public ObservableList<String> sentences() {
        return sentences;
    }

    public void reload() {
        looks.run(() -> open.history().about(subject, id).stream().limit(SHOWN).map(this::told).toList(), (List<String> told) -> sentences.setAll(told));
    }

    private String told(HistoryStep step) {
        return sentence.of(step, subject, id);
    }
}
