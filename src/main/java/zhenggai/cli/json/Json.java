package zhenggai.cli.json;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.jr.ob.JSON;
import org.jspecify.annotations.Nullable;

/** JSON for scripts: objects in the order they are put together, absent values as null. */
public final class Json {
    private Json() {}

    /** @param pairs name, value, name, value… */
    public static Map<String, Object> object(@Nullable Object... pairs) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            object.put((String) pairs[i], pairs[i + 1]);
        }
        return object;
    }

    public static void print(PrintWriter out, Map<String, Object> object) {
        try {
            out.println(JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT).with(JSON.Feature.WRITE_NULL_PROPERTIES).asString(object));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
