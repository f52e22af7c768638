package zhenggai.ui.board;

import java.util.List;
import java.util.Objects;
import java.util.function.DoubleSupplier;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.reminding.Matter;
import zhenggai.domain.rules.Warning.Level;
import zhenggai.domain.spine.MeasureState;
import zhenggai.ui.board.look.BoardLine;
import zhenggai.ui.board.look.BoardLook;
import zhenggai.ui.board.look.MatterWords;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.badge.StatusBadge;
import zhenggai.ui.kit.badge.WarningBadge;
import zhenggai.words.Texts;

/** A line of what needs somebody: the heading of a group, or a matter in two lines, in three where there is little room. */
final class MatterCell extends ListCell<BoardLine> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    /** Below this, in letters, the badge has a line of its own. */
    private static final double NARROW = 34;
    private static final double LINE = 1.55;
    private static final double CODE = 3.6;

    private final BoardModel model;
    private final DoubleSupplier badgeRoom;
    private final Label heading = new Label();
    private final Words words = new Words();
    private @Nullable MatterWords said;

    /** @param badgeRoom how wide the column of the badges is */
    MatterCell(BoardModel model, DoubleSupplier badgeRoom) {
        this.model = model;
        this.badgeRoom = badgeRoom;
        // none of a list's own cells: what is too long here ends in dots and is whole in the hint
        getStyleClass().setAll("matter-line");
        heading.getStyleClass().add("matter-heading");
        setPrefWidth(0);
        setOnMouseEntered(event -> hover());
    }

    @Override
    protected void updateItem(BoardLine line, boolean empty) {
        super.updateItem(line, empty);
        setTooltip(null);
        BoardLook look = model.lookProperty().get();
        boolean some = !empty && line != null && look != null;
        pseudoClassStateChanged(HEADING, some && line.matter() == null);
        said = some && line.matter() != null ? MatterWords.of(line.matter(), look.rules(), look.board().on()) : null;
        if (said != null) {
            words.show(said, line);
        } else if (some) {
            heading.setText(Texts.text("board.group", line.concern(), line.count()));
        }
        setGraphic(said != null ? words : some ? heading : null);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Theme.em(said == null ? 2.3 : isNarrow() ? 3 * LINE + 0.8 : 2 * LINE + 0.8);
    }

    /** The sentence is made when somebody asks for it, not for each line that scrolls by. */
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT && said != null ? said.told() : super.queryAccessibleAttribute(attribute, parameters);
    }

    private boolean isNarrow() {
        return getListView() != null && getListView().getWidth() < Theme.em(NARROW);
    }

    private void hover() {
        if (said != null && getTooltip() == null) {
            Tooltip all = new Tooltip(said.told());
            all.setWrapText(true);
            all.setMaxWidth(Theme.em(40));
            setTooltip(all);
        }
    }

    /** Badge, number, headline and days in the first line; who and since when below. */
    private final class Words extends Pane {
        private final Label badge = new Label();
        private final Label code = new Label();
        private final Label headline = new Label();
        private final Label left = new Label();
        private final Label who = new Label();
        private final Label since = new Label();
        private @Nullable Label fresh;

        Words() {
            code.getStyleClass().add("matter-code");
            who.getStyleClass().add("text-muted");
            since.getStyleClass().add("text-muted");
            getChildren().setAll(badge, code, headline, left, who, since);
        }

        void show(MatterWords said, BoardLine line) {
            badge.setText(said.badge());
            String style = style(Objects.requireNonNull(line.matter()));
            List<String> styles = List.of("label", style);
            // styling anew is what makes long lists slow
            if (!badge.getStyleClass().equals(styles)) {
                badge.getStyleClass().setAll(styles);
                left.getStyleClass().setAll(styles);
            }
            code.setText(said.code());
            headline.setText(said.headline());
            left.setText(said.left());
            who.setText(said.who());
            since.setText(said.since());
            mark(line.isNew());
        }

        /** Few lines are new: only those ever carry the mark. */
        private void mark(boolean isNew) {
            if (isNew && fresh == null) {
                fresh = new Label(Texts.text("board.new"));
                fresh.getStyleClass().add("matter-new");
                getChildren().add(fresh);
            }
            if (fresh != null) {
                fresh.setVisible(isNew);
            }
        }

        @Override
        protected void layoutChildren() {
            boolean narrow = isNarrow();
            double gap = Theme.em(0.8);
            double line = Theme.em(LINE);
            double top = (getHeight() - (narrow ? 3 : 2) * line) / 2;
            double badgeWide = badgeRoom.getAsDouble();
            double begin = narrow ? 0 : badgeWide + gap;
            double second = narrow ? top + line : top;
            double codeWide = code.getText().isEmpty() ? 0 : Math.max(Theme.em(CODE), code.prefWidth(-1) + gap);
            badge.resizeRelocate(0, top, badgeWide, line);
            double leftWide = left.prefWidth(-1);
            left.resizeRelocate(getWidth() - leftWide, top, leftWide, line);
            code.resizeRelocate(begin, second, codeWide, line);
            headline.resizeRelocate(begin + codeWide, second, Math.max(0, getWidth() - begin - codeWide - (narrow ? 0 : leftWide + gap)), line);
            double sinceWide = since.prefWidth(-1);
            since.resizeRelocate(getWidth() - sinceWide, second + line, sinceWide, line);
            who.resizeRelocate(begin, second + line, Math.max(0, getWidth() - begin - sinceWide - gap), line);
            if (fresh != null) {
                double newHigh = fresh.prefHeight(-1);
                fresh.resizeRelocate(narrow ? badge.prefWidth(-1) + gap : 0, (narrow ? top : second + line) + (line - newHigh) / 2, fresh.prefWidth(-1), newHigh);
            }
        }

        private static String style(Matter matter) {
            return switch (matter.key().why()) {
                case WARNING, REVIEW, STAGE, OPINION -> WarningBadge.style(matter.key().level());
                case RETURNED -> StatusBadge.face(MeasureState.RETURNED).style();
                case REPLY_MISSING, FORM_MISSING -> WarningBadge.style(Level.RED);
                case REPLIED -> StatusBadge.face(MeasureState.SUBMITTED).style();
            };
        }
    }
}
