package zhenggai.ui.panel;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What was typed and is not saved yet, by the name of its field: it outlives reloads, refusals and looking at something else. */
public final class Drafts {
    private final Map<String, String> texts = new HashMap<>();

    public Optional<String> of(String field) {
        return Optional.ofNullable(texts.get(field));
    }

    void keep(String field, String text) {
        texts.put(field, text);
    }

    void drop(String field) {
        texts.remove(field);
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }
}
