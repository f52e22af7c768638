package zhenggai.domain.acceptance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import zhenggai.domain.people.PersonId;
import zhenggai.domain.result.Figure;

/** How far a measure has what its acceptance will ask for, point by point, so that nobody submits it in vain. */
public record Readiness(List<Point> points) {

    public Readiness {
        points = List.copyOf(points);
    }

    /** What is looked at. */
    public enum Gate { RESULT, EVIDENCE, DOER, FIGURES }

    /** One point: whether it is met, and how many things it counted. */
    public record Point(Gate gate, boolean isMet, int count) {}

    /** @param result as it is typed at this moment */
    public static Readiness of(String result, int evidence, Set<PersonId> doers, Collection<Figure> figures) {
        List<Point> points = new ArrayList<>();
        points.add(new Point(Gate.RESULT, !result.isBlank(), result.strip().codePointCount(0, result.strip().length())));
        points.add(new Point(Gate.EVIDENCE, evidence > 0, evidence));
        points.add(new Point(Gate.DOER, !doers.isEmpty(), doers.size()));
        int unbacked = (int) figures.stream().filter(figure -> !figure.isBacked()).count();
        if (!figures.isEmpty()) {
            points.add(new Point(Gate.FIGURES, unbacked == 0, unbacked == 0 ? figures.size() : unbacked));
        }
        return new Readiness(points);
    }
}
