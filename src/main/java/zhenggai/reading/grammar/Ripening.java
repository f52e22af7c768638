package zhenggai.reading.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import zhenggai.domain.draft.DocumentKind;
import zhenggai.domain.draft.DraftNode;
import zhenggai.domain.draft.Level;
import zhenggai.domain.draft.Part;
import zhenggai.domain.draft.Piece;

/**
 * Turns the grown tree into the nodes of a draft. In what an office writes about its work, the paragraphs under a finding that has no
 * counted measures are its measures; who and when after the last measure is said of the whole finding where no other measure has its own.
 */
final class Ripening {
    private final boolean hasMeasures;
    private int nextId = 1;

    Ripening(DocumentKind kind) {
        hasMeasures = kind == DocumentKind.NOTICE || kind == DocumentKind.PLAN;
    }

    List<DraftNode> nodes(List<Growth> grown) {
        List<DraftNode> nodes = new ArrayList<>();
        for (Growth growth : grown) {
            boolean canHold = growth.level == Level.FINDING || growth.level == Level.CATEGORY;
            if (hasMeasures && canHold && !growth.hasChild(Level.MEASURE) && !growth.hasChild(Level.FINDING)) {
                paragraphsBecomeMeasures(growth, Part.BODY);
                if (growth.children.isEmpty() && growth.level == Level.FINDING) {
                    paragraphsBecomeMeasures(growth, Part.RESULT);
                }
            }
            if (growth.level == Level.FINDING) {
                liftAttributes(growth);
            }
            int id = nextId++;
            nodes.add(new DraftNode(id, growth.level, growth.pieces, nodes(growth.children), false));
        }
        return nodes;
    }

    /** What was achieved stands for the measures where nothing else does. */
    private static void paragraphsBecomeMeasures(Growth finding, Part part) {
        List<Piece> own = new ArrayList<>();
        Growth measure = null;
        boolean begun = !finding.workBegun;
        for (Piece piece : finding.pieces) {
            begun |= piece.part() == Part.LABEL;
            if (begun && piece.part() == part) {
                if (measure == null || piece.onNewLine()) {
                    measure = new Growth(Level.MEASURE, null);
                    finding.children.add(measure);
                }
                measure.pieces.add(piece.as(Part.BODY));
            } else if (piece.part() == Part.ASIDE && measure != null) {
                measure.pieces.add(piece);
            } else {
                own.add(piece);
            }
        }
        finding.pieces.clear();
        finding.pieces.addAll(own);
        finding.children.sort(Comparator.comparingInt(child -> child.pieces.getFirst().start()));
    }

    private static void liftAttributes(Growth finding) {
        List<Growth> measures = finding.children.stream().filter(child -> child.level == Level.MEASURE).toList();
        if (measures.size() < 2 || measures.subList(0, measures.size() - 1).stream().anyMatch(Ripening::hasAttributes)) {
            return;
        }
        Growth last = measures.getLast();
        int from = 0;
        while (from < last.pieces.size() && !opensAttributes(last.pieces.get(from))) {
            from++;
        }
        List<Piece> lifted = last.pieces.subList(from, last.pieces.size());
        if (lifted.stream().allMatch(piece -> piece.part() == Part.LABEL || piece.part() == Part.ASIDE || piece.part().isAttribute())) {
            finding.pieces.addAll(List.copyOf(lifted));
            finding.pieces.sort(Comparator.comparingInt(Piece::start));
            lifted.clear();
        }
    }

    private static boolean opensAttributes(Piece piece) {
        return piece.part() == Part.LABEL && piece.onNewLine();
    }

    private static boolean hasAttributes(Growth measure) {
        return measure.pieces.stream().anyMatch(piece -> piece.part().isAttribute());
    }

    int nextId() {
        return nextId;
    }
}
