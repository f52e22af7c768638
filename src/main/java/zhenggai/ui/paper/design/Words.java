package zhenggai.ui.paper.design;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import zhenggai.ui.kit.Theme;
import zhenggai.words.Texts;

/** Choices that show their words instead of their names. */
final class Words {
    private Words() {}

    static <E extends Enum<E>> ComboBox<E> combo(String id, E[] all) {
        ComboBox<E> combo = new ComboBox<>();
        combo.setId(id);
        combo.getItems().setAll(all);
        combo.setMaxWidth(Double.MAX_VALUE);
        combo.setConverter(shown(Texts::text));
        return combo;
    }

    /** A name, or the word for all where there is none. */
    static StringConverter<String> orAll() {
        return shown(name -> name.isEmpty() ? Texts.text("design.all") : name);
    }

    /** Fields side by side, sharing the room. */
    static HBox row(Node... fields) {
        HBox row = new HBox(Theme.em(0.8), fields);
        for (Node field : fields) {
            HBox.setHgrow(field, Priority.ALWAYS);
            if (field instanceof javafx.scene.layout.Region region) {
                region.setPrefWidth(1);
                region.setMinWidth(0);
            }
        }
        return row;
    }

    private static <T> StringConverter<T> shown(java.util.function.Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String typed) {
                throw new UnsupportedOperationException("chosen, not typed");
            }
        };
    }
}
