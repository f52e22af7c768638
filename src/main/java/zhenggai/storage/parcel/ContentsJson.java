package zhenggai.storage.parcel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.jr.ob.JSON;
import zhenggai.domain.Actor;
import zhenggai.domain.Unavailable;
import zhenggai.domain.parcel.Contents;
import zhenggai.domain.parcel.Contents.Piece;

/** The list of contents as it stands in a parcel. */
final class ContentsJson {
    private static final int FORMAT = 1;

    private ContentsJson() {}

    static byte[] of(Contents contents) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", FORMAT);
        json.put("office", contents.office());
        json.put("caseName", contents.caseName());
        json.put("packedAt", contents.packedAt().toString());
        json.put("person", contents.packedBy().person());
        json.put("account", contents.packedBy().account());
        json.put("computer", contents.packedBy().computer());
        json.put("head", contents.head());
        json.put("caseFile", piece(contents.caseFile()));
        json.put("evidence", contents.evidence().stream().map(ContentsJson::piece).toList());
        try {
            return JSON.std.asString(json).getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> piece(Piece piece) {
        return Map.of("sha256", piece.sha256(), "size", piece.size());
    }

    /** @throws Unavailable when a newer version packed it */
    static Contents read(byte[] bytes) throws IOException {
        Map<String, Object> json = JSON.std.mapFrom(new String(bytes, StandardCharsets.UTF_8));
        if (((Number) json.get("format")).intValue() > FORMAT) {
            throw new Unavailable("vault.newer");
        }
        List<?> evidence = (List<?>) json.get("evidence");
        return new Contents(text(json, "office"), text(json, "caseName"), Instant.parse(text(json, "packedAt")),
            new Actor(text(json, "person"), text(json, "account"), text(json, "computer")), text(json, "head"), piece(json.get("caseFile")),
            evidence.stream().map(ContentsJson::piece).toList());
    }

    private static Piece piece(Object json) {
        Map<?, ?> piece = (Map<?, ?>) json;
        return new Piece((String) piece.get("sha256"), ((Number) piece.get("size")).longValue());
    }

    private static String text(Map<String, Object> json, String name) {
        return (String) json.get(name);
    }
}
