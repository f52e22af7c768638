package zhenggai.ui.help.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zhenggai.ui.help.guide.GuideModel.Look;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.words.Texts;

/** The strip below the screens: which of the lessons are done, and what to do in the one that is read. */
final class GuideStrip {
    private static final String DONE = "\u2713";

    private final GuideModel model;
    private final Consumer<String> toPlace;
    private final Runnable away;
    private final List<ToggleButton> marks = new ArrayList<>();
    private final Label title = new Label();
    private final Label sentence = new Label();
    private final Button go = Icons.labelled(Icons.RIGHT, Texts.text("guide.go"));

    GuideStrip(GuideModel model, Consumer<String> toPlace, Runnable away) {
        this.model = model;
        this.toPlace = toPlace;
        this.away = away;
    }

    Parent build() {
        title.getStyleClass().add("guide-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        sentence.setId("guide-sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        go.setId("guide-go");
        go.setMinWidth(Region.USE_PREF_SIZE);
        go.setOnAction(event -> toPlace.accept(model.lookProperty().get().lesson().place()));
        Button leave = Icons.button(Icons.CLOSE, Texts.text("guide.leave"));
        leave.setId("guide-leave");
        leave.setOnAction(event -> away.run());
        FlowPane top = new FlowPane(Theme.em(0.9), Theme.em(0.3), title, marks());
        HBox.setHgrow(top, Priority.ALWAYS);
        top.setAlignment(Pos.CENTER_LEFT);
        HBox first = new HBox(top, leave);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox second = new HBox(Theme.em(1), sentence, go);
        second.setAlignment(Pos.CENTER_LEFT);
        VBox strip = new VBox(first, second);
        strip.getStyleClass().add("guide-strip");
        strip.setId("guide");
        model.lookProperty().addListener((property, before, now) -> show(now));
        show(model.lookProperty().get());
        return strip;
    }

    private HBox marks() {
        ToggleGroup group = new ToggleGroup();
        for (Lesson lesson : Lesson.values()) {
            ToggleButton mark = new ToggleButton(String.valueOf(lesson.ordinal() + 1));
            mark.getStyleClass().add("guide-mark");
            mark.setId("guide-" + lesson.name());
            mark.setMinWidth(Region.USE_PREF_SIZE);
            mark.setToggleGroup(group);
            // an arrow key chooses without an action
            mark.selectedProperty().addListener((property, before, now) -> {
                if (now) {
                    model.read(lesson);
                }
            });
            marks.add(mark);
        }
        HBox row = new HBox(Theme.em(0.3));
        row.getChildren().setAll(marks);
        return row;
    }

    private void show(Look look) {
        Lesson read = look.lesson();
        for (Lesson lesson : Lesson.values()) {
            ToggleButton mark = marks.get(lesson.ordinal());
            boolean isDone = look.done().contains(lesson);
            mark.setText(isDone ? DONE : String.valueOf(lesson.ordinal() + 1));
            mark.setAccessibleText(Texts.text(isDone ? "guide.mark-done" : "guide.mark", lesson.ordinal() + 1, lesson));
            mark.setSelected(lesson == read);
        }
        boolean isDone = look.done().contains(read);
        title.setText(Texts.text("guide.title", look.done().size(), Lesson.values().length));
        sentence.setText(look.isComplete() ? Texts.text("guide.complete") : Texts.text(isDone ? "guide.done" : "guide.to-do", read, read.sentence()));
        go.setVisible(!look.isComplete());
    }
}
