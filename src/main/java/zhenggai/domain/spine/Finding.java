package zhenggai.domain.spine;

import zhenggai.domain.Refused;

/**
 * Something the inspection found wrong. {@code feedbackText} is the inspectors' own wording and internal,
 * {@code publicText} is what may be published; the two are never mixed. {@code number} is never used again.
 */
public record Finding(
        FindingId id, CategoryId category, int number, int position, String feedbackText, String publicText, String manifestation,
        String rootCause, FindingKind kind, String goal, String widerCheck, Weight weight) {

    /** @throws Refused when there is neither wording */
    public Finding {
        feedbackText = feedbackText.strip();
        publicText = publicText.strip();
        if (feedbackText.isEmpty() && publicText.isEmpty()) {
            throw new Refused("finding.text-missing");
        }
    }

    public static Finding draft(CategoryId category, String feedbackText, String publicText) {
        return new Finding(FindingId.NEW, category, 0, 0, feedbackText, publicText, "", "", FindingKind.CONCENTRATED, "", "", Weight.ORDINARY);
    }

    /** What the office's own screens and tables call it: the inspectors' wording where there is one. */
    public String headline() {
        return feedbackText.isEmpty() ? publicText : feedbackText;
    }

    public Finding at(CategoryId newCategory, int newPosition) {
        return new Finding(id, newCategory, number, newPosition, feedbackText, publicText, manifestation, rootCause, kind, goal, widerCheck, weight);
    }

    public Finding numbered(int newNumber) {
        return new Finding(id, category, newNumber, position, feedbackText, publicText, manifestation, rootCause, kind, goal, widerCheck, weight);
    }

    public Finding worded(String newFeedbackText, String newPublicText) {
        return new Finding(id, category, number, position, newFeedbackText, newPublicText, manifestation, rootCause, kind, goal, widerCheck, weight);
    }

    public Finding explained(String newManifestation, String newRootCause, String newGoal, String newWiderCheck) {
        return new Finding(id, category, number, position, feedbackText, publicText, newManifestation, newRootCause, kind, newGoal, newWiderCheck, weight);
    }

    public Finding classed(FindingKind newKind, Weight newWeight) {
        return new Finding(id, category, number, position, feedbackText, publicText, manifestation, rootCause, newKind, goal, widerCheck, newWeight);
    }
}
