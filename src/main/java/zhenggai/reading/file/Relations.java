package zhenggai.reading.file;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Which parts a part of a document points to, by the last word of the kind of relation or by its own name. */
public final class Relations implements XmlPart.Visitor {
    private final String folder;
    private final Map<String, String> targets = new HashMap<>();
    private final Map<String, String> byId = new HashMap<>();

    private Relations(String folder) {
        this.folder = folder;
    }

    /** @param part the part that points, or nothing for the whole file */
    public static Relations of(ZipParts parts, String part, String name) {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        Relations relations = new Relations(folder);
        InputStream in = parts.part(folder + "_rels/" + part.substring(folder.length()) + ".rels");
        if (in != null) {
            XmlPart.walk(in, name, Set.of(), relations);
        }
        return relations;
    }

    public String target(String kind, String otherwise) {
        return targets.getOrDefault(kind, otherwise);
    }

    /** The part a relation leads to by its own name. */
    public String withId(String id, String otherwise) {
        return byId.getOrDefault(id, otherwise);
    }

    @Override
    public void begins(String element, XmlPart at) {
        if (element.equals("Relationship")) {
            String type = at.attribute("Type");
            String target = at.attribute("Target");
            String part = target.startsWith("/") ? target.substring(1) : folder + target;
            targets.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), part);
            byId.putIfAbsent(at.attribute("Id"), part);
        }
    }

    @Override
    public void ends(String element) {}

    @Override
    public void text(String text) {}
}
