package zhenggai.storage.row;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import com.fasterxml.jackson.jr.ob.JSON;
import org.jspecify.annotations.Nullable;

/** A JSON object in a column: written in the order it is put together, read with what this version does not know left alone. */
public final class StoredJson {
    private final Map<String, Object> members;

    private StoredJson(Map<String, Object> members) {
        this.members = members;
    }

    public static String of(Map<String, ?> members) {
        try {
            return JSON.std.with(JSON.Feature.WRITE_NULL_PROPERTIES).asString(members);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String of(List<?> elements) {
        try {
            return JSON.std.asString(elements);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The elements of an array of texts. */
    public static List<String> elements(String json) {
        return array(json).stream().map(Object::toString).toList();
    }

    /** The elements of an array of whole numbers. */
    public static List<Long> numbers(String json) {
        return array(json).stream().map(element -> ((Number) element).longValue()).toList();
    }

    private static List<Object> array(String json) {
        try {
            return JSON.std.listFrom(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Map<String, Object> map(String json) {
        try {
            return JSON.std.mapFrom(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static StoredJson read(String json) {
        return new StoredJson(map(json));
    }

    /** Empty where there is none. */
    public String text(String name) {
        return Objects.toString(members.get(name), "");
    }

    public @Nullable String textOrNull(String name) {
        return members.get(name) instanceof String text ? text : null;
    }

    public long number(String name) {
        return members.get(name) instanceof Number number ? number.longValue() : 0;
    }

    public double decimal(String name, double otherwise) {
        return members.get(name) instanceof Number number ? number.doubleValue() : otherwise;
    }

    public List<String> texts(String name) {
        return list(name).stream().map(Object::toString).toList();
    }

    /** The object of that name, an empty one where there is none. */
    public StoredJson object(String name) {
        return of(members.get(name));
    }

    public List<StoredJson> objects(String name) {
        return list(name).stream().map(StoredJson::of).toList();
    }

    /** The constant of that name; empty where a newer version has one that this one has not. */
    public <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return named(type, members.get(name));
    }

    public <E extends Enum<E>> List<E> constants(Class<E> type, String name) {
        return list(name).stream().flatMap(value -> named(type, value).stream()).toList();
    }

    public static <E extends Enum<E>> Optional<E> named(Class<E> type, @Nullable Object value) {
        return Arrays.stream(type.getEnumConstants()).filter(constant -> constant.name().equals(value)).findFirst();
    }

    /** Whether everything that stands in this object stands in the other one too. */
    public boolean isWithin(StoredJson other) {
        return isWithin(members, other.members);
    }

    private static boolean isWithin(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Map<?, ?> inner && other instanceof Map<?, ?> outer) {
            return inner.entrySet().stream().allMatch(member -> outer.containsKey(member.getKey()) && isWithin(member.getValue(), outer.get(member.getKey())));
        }
        if (one instanceof List<?> inner && other instanceof List<?> outer) {
            return inner.size() == outer.size() && inner.stream().allMatch(item -> outer.stream().anyMatch(there -> isWithin(item, there)));
        }
        return one instanceof Number number && other instanceof Number there ? number.doubleValue() == there.doubleValue() : Objects.equals(one, other);
    }

    @SuppressWarnings("unchecked")
    private static StoredJson of(@Nullable Object value) {
        return new StoredJson(value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of());
    }

    private List<?> list(String name) {
        return members.get(name) instanceof List<?> list ? list : List.of();
    }
}
