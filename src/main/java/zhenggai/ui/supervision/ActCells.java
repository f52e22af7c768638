package zhenggai.ui.supervision;

import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.Tooltip;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.badge.StatusBadge;
import zhenggai.ui.supervision.look.ActColumn;
import zhenggai.ui.supervision.look.ActRow;
import zhenggai.ui.supervision.look.ActState;

/** The cells of the ledger of supervision: words on one line, struck through where the act is void, and the badge of where it stands. */
final class ActCells {
    private static final int HOVERS_FROM = 8;
    private static final PseudoClass VOID = PseudoClass.getPseudoClass("void");

    private ActCells() {}

    /** What is void stays in sight and is struck through. */
    static final class Row extends TableRow<ActRow> {
        Row() {
            getStyleClass().add("act-row");
        }

        @Override
        protected void updateItem(ActRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(VOID, row != null && !empty && row.act().isVoid());
        }
    }

    /** One line of words; the whole of long ones appears on hovering. */
    static final class Words extends TableCell<ActRow, ActRow> {
        private final ActColumn column;

        Words(ActColumn column) {
            this.column = column;
            setOnMouseEntered(event -> hover());
        }

        @Override
        protected void updateItem(ActRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(empty || row == null ? "" : column.words(row).replace('\n', ' '));
            setTooltip(null);
            getStyleClass().remove("past");
            if (column == ActColumn.REPLY_BY && row != null && !empty && row.state() == ActState.REPLY_OVERDUE) {
                getStyleClass().add("past");
            }
        }

        /** Made when somebody points, not for each cell that scrolls by. */
        private void hover() {
            if (getItem() != null && getTooltip() == null && column.words(getItem()).length() >= HOVERS_FROM) {
                Tooltip whole = new Tooltip(column.words(getItem()));
                whole.setWrapText(true);
                whole.setMaxWidth(Theme.em(40));
                setTooltip(whole);
            }
        }
    }

    /** The badge of where an act stands. */
    static final class State extends TableCell<ActRow, ActRow> {
        private final StatusBadge badge = new StatusBadge();

        @Override
        protected void updateItem(ActRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
            } else {
                badge.show(row.state().face());
                setGraphic(badge);
            }
        }
    }
}
