package zhenggai.ui.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableRow;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.spine.FindingState;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureState;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.badge.StatusBadge;
import zhenggai.ui.kit.badge.WarningBadge;
import zhenggai.ui.ledger.look.LedgerColumn;
import zhenggai.ui.ledger.look.LedgerRow;
import zhenggai.words.Texts;

/** The cells of the ledger: words on one line, the badge of a state, a deadline that shows when it is past. */
final class LedgerCells {
    private static final int HOVERS_FROM = 12;

    private LedgerCells() {}

    /** A row looks like what it shows. */
    static final class Row extends TreeTableRow<LedgerRow> {
        @Override
        protected void updateItem(LedgerRow row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().removeAll("category-row", "finding-row");
            if (row != null && !empty && row.kind() != LedgerRow.Kind.MEASURE) {
                getStyleClass().add(row.kind() == LedgerRow.Kind.CATEGORY ? "category-row" : "finding-row");
            }
        }
    }

    /** One line of words; the whole of long ones appears on hovering. */
    static class Words extends TreeTableCell<LedgerRow, LedgerRow> {
        private final LedgerColumn column;

        Words(LedgerColumn column) {
            this.column = column;
            setOnMouseEntered(event -> hover());
        }

        @Override
        protected void updateItem(LedgerRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(empty || row == null ? "" : column.words(row).replace('\n', ' '));
            setTooltip(null);
        }

        /** Made when somebody points, not for each cell that scrolls by. */
        private void hover() {
            if (getItem() != null && getTooltip() == null && column.whole(getItem()).length() >= HOVERS_FROM) {
                Tooltip whole = new Tooltip(column.whole(getItem()));
                whole.setWrapText(true);
                whole.setMaxWidth(Theme.em(40));
                setTooltip(whole);
            }
        }
    }

    /** The words of a deadline; one that is past is marked by more than its colour: the state beside it says so. */
    static final class Due extends Words {
        private final Supplier<LocalDate> today;

        Due(Supplier<LocalDate> today) {
            super(LedgerColumn.DEADLINE);
            this.today = today;
        }

        @Override
        protected void updateItem(LedgerRow row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().remove("past");
            if (row != null && !empty && row.leaf() != null && row.leaf().measure().isOverdue(today.get())) {
                getStyleClass().add("past");
            }
        }
    }

    /** What a deadline warns of: shape, word and days in the level's colour. */
    static final class Warns extends Words {
        Warns() {
            super(LedgerColumn.WARNING);
            getStyleClass().add("warning-cell");
        }

        @Override
        protected void updateItem(LedgerRow row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().removeIf(style -> style.startsWith("warning-") && !style.equals("warning-cell"));
            if (row != null && !empty && row.warning() != null) {
                getStyleClass().add(WarningBadge.style(row.warning().level()));
            }
        }
    }

    /** The badge of a measure or finding. */
    static final class State extends TreeTableCell<LedgerRow, LedgerRow> {
        private final StatusBadge badge = new StatusBadge();
        private final Supplier<LocalDate> today;

        State(Supplier<LocalDate> today) {
            this.today = today;
        }

        @Override
        protected void updateItem(LedgerRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(empty || row == null || row.leaf() != null ? null : counts(row));
            if (empty || row == null || row.kind() == LedgerRow.Kind.CATEGORY) {
                setGraphic(null);
            } else {
                badge.show(face(row));
                setGraphic(badge);
            }
        }

        /** How many of the measures under the line are closed; a complete finding says instead how many go on for good. */
        private static String counts(LedgerRow row) {
            List<MeasureLeaf> under = row.finding() != null ? row.finding().measures()
                : row.category().findings().stream().flatMap(f -> f.measures().stream()).toList();
            long closed = under.stream().filter(m -> m.measure().state() == MeasureState.CLOSED).count();
            if (row.finding() != null && row.finding().state() == FindingState.COMPLETE && closed < under.size()) {
                return Texts.text("ledger.count-lasting", under.size() - closed);
            }
            return under.isEmpty() ? null : Texts.text(row.finding() != null ? "ledger.count-of" : "ledger.closed-of", closed, under.size());
        }

        private StatusBadge.Face face(LedgerRow row) {
            if (row.leaf() == null) {
                return StatusBadge.face(row.finding().state());
            }
            Measure measure = row.leaf().measure();
            return StatusBadge.face(measure, today.get());
        }
    }
}
