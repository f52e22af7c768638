package zhenggai.ui.measure;

import java.util.List;
import java.util.Set;

import zhenggai.domain.spine.MeasureState;
import zhenggai.words.Texts;

/** A step of the lifecycle as a user takes it: from which states, and what has to be said with it. */
public enum NextStep {
    START(Set.of(MeasureState.NOT_STARTED, MeasureState.RETURNED), Asks.NOTHING),
    SUBMIT(Set.of(MeasureState.UNDER_WAY), Asks.RESULT),
    SEND_BACK(Set.of(MeasureState.SUBMITTED), Asks.MISSING),
    ACCEPT(Set.of(MeasureState.SUBMITTED), Asks.ACCEPTOR),
    KEEP_UP(Set.of(MeasureState.UNDER_WAY, MeasureState.LONG_TERM), Asks.REVIEW_DAY),
    RELAPSE(Set.of(MeasureState.CLOSED, MeasureState.LONG_TERM), Asks.NOTHING);

    /** What a step asks for before it is taken. */
    public enum Asks { NOTHING, RESULT, MISSING, ACCEPTOR, REVIEW_DAY, FOUND, FOUND_AND_REVIEW_DAY }

    private final Set<MeasureState> from;
    private final Asks asks;

    NextStep(Set<MeasureState> from, Asks asks) {
        this.from = from;
        this.asks = asks;
    }

    public boolean isAllowedIn(MeasureState state) {
        return from.contains(state);
    }

    public Asks asks() {
        return asks;
    }

    /** Of a long-term measure it says what was found, because the step is a review of it. */
    public Asks asks(MeasureState state) {
        if (state != MeasureState.LONG_TERM) {
            return asks;
        }
        return asks == Asks.REVIEW_DAY ? Asks.FOUND_AND_REVIEW_DAY : Asks.FOUND;
    }

    /** A step towards the end; sending back and a relapse lead back. */
    boolean leadsOn() {
        return this != SEND_BACK && this != RELAPSE;
    }

    public String verb() {
        return switch (this) {
            case START -> Texts.text("measure.start");
            case SUBMIT -> Texts.text("measure.submit");
            case SEND_BACK -> Texts.text("measure.send-back");
            case ACCEPT -> Texts.text("measure.accept");
            case KEEP_UP -> Texts.text("measure.keep-up");
            case RELAPSE -> Texts.text("measure.relapse");
        };
    }

    /** The way on first, the way back last. */
    static List<NextStep> all() {
        return List.of(START, SUBMIT, ACCEPT, SEND_BACK, KEEP_UP, RELAPSE);
    }
}
