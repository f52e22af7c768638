package zhenggai.paper.copy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.jr.ob.JSON;
import zhenggai.domain.copy.CaseCopy;

/** A whole case as JSON: the same bytes for the same case, with a hash by which damage shows. */
public final class CopyJson {
    private CopyJson() {}

    public static byte[] of(CaseCopy copy) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", CaseCopy.FORMAT);
        json.put("version", copy.version());
        json.put("tables", copy.tables());
        json.put("series", copy.series());
        json.put("lastIds", copy.lastIds());
        json.put("papers", copy.papers());
        json.put("sha256", copy.fingerprint());
        try {
            return JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT, JSON.Feature.WRITE_NULL_PROPERTIES).asBytes(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
