package zhenggai.casework.spine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** Putting one of several siblings at another place; positions run from 1 without gaps. */
final class Order {
    private Order() {}

    /** @param place gives a sibling its position; only called where the list holds it at that place */
    static <T> void move(List<T> siblings, Predicate<T> which, int newPosition, BiConsumer<T, Integer> place) {
        List<T> ordered = new ArrayList<>(siblings);
        T moved = ordered.stream().filter(which).findFirst().orElseThrow();
        ordered.remove(moved);
        ordered.add(Math.clamp(newPosition - 1L, 0, ordered.size()), moved);
        number(ordered, place);
    }

    static <T> void insert(List<T> siblings, T added, int newPosition, BiConsumer<T, Integer> place) {
        List<T> ordered = new ArrayList<>(siblings);
        ordered.add(Math.clamp(newPosition - 1L, 0, ordered.size()), added);
        number(ordered, place);
    }

    static <T> void number(List<T> ordered, BiConsumer<T, Integer> place) {
        for (int i = 0; i < ordered.size(); i++) {
            place.accept(ordered.get(i), i + 1);
        }
    }
}
