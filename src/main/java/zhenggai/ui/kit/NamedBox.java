package zhenggai.ui.kit;

import java.util.List;
import java.util.function.Function;

import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.util.StringConverter;

/** A box to choose a thing by its name, in which a name of sixty signs is read in several lines. */
public final class NamedBox {
    private static final double WIDE = 24;
    private static final double ARROW = 3;

    private NamedBox() {}

    public static <T> ComboBox<T> of(List<T> things, Function<T, String> name) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(things);
        box.setConverter(names(name));
        box.setPrefWidth(Theme.em(WIDE));
        box.setButtonCell(new Chosen<>(name));
        return box;
    }

    /** Shows things by their names, for boxes in which nothing is typed. */
    private static <T> StringConverter<T> names(Function<T, String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(T item) {
                return item == null ? "" : name.apply(item);
            }

            @Override
            public T fromString(String typed) {
                throw new UnsupportedOperationException();
            }
        };
    }

    /** The chosen thing, as many lines high as its name needs. */
    private static final class Chosen<T> extends ListCell<T> {
        private final Function<T, String> name;

        Chosen(Function<T, String> name) {
            this.name = name;
            setWrapText(true);
        }

        @Override
        protected void updateItem(T thing, boolean empty) {
            super.updateItem(thing, empty);
            setText(empty || thing == null ? "" : name.apply(thing));
        }

        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(Theme.em(WIDE - ARROW));
        }
    }
}
