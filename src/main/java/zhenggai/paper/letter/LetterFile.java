package zhenggai.paper.letter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import zhenggai.domain.Unavailable;
import zhenggai.paper.office.CoreProperties;
import zhenggai.paper.office.ZipParts;

/**
 * A Word file from outside, opened only after all of it was unpacked, counted and checked once. Its parts with text are parsed anew each time
 * they are asked for, so that filling one letter leaves nothing behind for the next.
 */
final class LetterFile {
    private static final int MOST_ENTRIES = 2_000;
    private static final int MOST_BYTES = 48 << 20;
    private static final String USUAL_PLACE = "word/document.xml";
    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};

    private final byte[] file;
    private final ZipParts parts;
    private final String main;

    /** What a part is to a reader. */
    enum Place { BODY, HEADER, FOOTER, PROPERTIES }

    /** A part that may hold fields. */
    record Part(String name, Place place, Document document) {}

    private LetterFile(byte[] file, ZipParts parts) {
        this.file = file;
        this.parts = parts;
        this.main = target(".rels", "_rels/.rels", "officeDocument").stream().findFirst().orElse(USUAL_PLACE);
    }

    /** @throws Unavailable with one sentence for whatever it is instead of a Word file that can be read */
    static LetterFile open(byte[] file) {
        String start = latin(file, OLE.length);
        if (start.equals(new String(OLE, StandardCharsets.ISO_8859_1))) {
            throw new Unavailable(latin(file, file.length).contains(wide("EncryptedPackage")) ? "letter.template.locked" : "letter.template.old-word");
        }
        if (!start.startsWith("PK")) {
            throw new Unavailable("letter.template.not-word");
        }
        if (file.length > MOST_BYTES) {
            throw new Unavailable("letter.template.too-large");
        }
        LetterFile opened = new LetterFile(file.clone(), unpacked(file));
        if (!opened.parts.has(opened.main)) {
            throw new Unavailable(opened.parts.has("[Content_Types].xml") ? "letter.template.no-document" : "letter.template.not-word");
        }
        if (!Nodes.is(opened.body().getDocumentElement(), "document")) {
            throw new Unavailable("letter.template.not-word");
        }
        opened.texts();
        return opened;
    }

    private static ZipParts unpacked(byte[] file) {
        ZipParts parts = new ZipParts();
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntriesInPhysicalOrder());
            if (entries.size() > MOST_ENTRIES) {
                throw new Unavailable("letter.template.too-large");
            }
            int left = MOST_BYTES;
            for (ZipArchiveEntry entry : entries) {
                if (!zip.canReadEntryData(entry)) {
                    throw new Unavailable("letter.template.locked");
                }
                byte[] content = unpacked(zip, entry, left);
                left -= content.length;
                parts.put(entry.getName(), content);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Unavailable(e, "letter.template.damaged");
        }
        return parts;
    }

    /** What an entry says of its own size is not believed. */
    private static byte[] unpacked(ZipFile zip, ZipArchiveEntry entry, int most) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] content = in.readNBytes(most + 1);
            if (content.length > most) {
                throw new Unavailable("letter.template.too-large");
            }
            CRC32 sum = new CRC32();
            sum.update(content);
            if (sum.getValue() != entry.getCrc()) {
                throw new Unavailable("letter.template.damaged");
            }
            return content;
        }
    }

    byte[] bytes() {
        return file.clone();
    }

    Document body() {
        return parsed(main);
    }

    /** Nothing where the file has no styles of its own. */
    Optional<Document> styles() {
        return related("styles").stream().findFirst().map(this::parsed);
    }

    /** What may hold fields, the running text first. */
    List<Part> texts() {
        List<Part> texts = new ArrayList<>(List.of(new Part(main, Place.BODY, body())));
        related("header").forEach(name -> texts.add(new Part(name, Place.HEADER, parsed(name))));
        related("footer").forEach(name -> texts.add(new Part(name, Place.FOOTER, parsed(name))));
        if (parts.has(CoreProperties.PART)) {
            texts.add(new Part(CoreProperties.PART, Place.PROPERTIES, parsed(CoreProperties.PART)));
        }
        return texts;
    }

    /** The same file with these parts instead, all others byte for byte as they were. */
    byte[] with(List<Part> changed) {
        ZipParts all = unpacked(file);
        changed.forEach(part -> all.put(part.name(), XmlText.write(part.document())));
        return all.bytes();
    }

    private Document parsed(String name) {
        return XmlText.read(parts.part(name)).orElseThrow(() -> new Unavailable("letter.template.unreadable"));
    }

    private List<String> related(String kind) {
        int slash = main.lastIndexOf('/') + 1;
        return target(main, main.substring(0, slash) + "_rels/" + main.substring(slash) + ".rels", kind);
    }

    /** The parts to which one points as being of some kind, each once. */
    private List<String> target(String from, String relations, String kind) {
        if (!parts.has(relations)) {
            return List.of();
        }
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        return Nodes.all(parsed(relations), "Relationship").stream().filter(one -> one.getAttribute("Type").endsWith("/" + kind))
            .map(one -> within(folder, one)).filter(name -> parts.has(name) || kind.equals("officeDocument")).distinct().toList();
    }

    private static String within(String folder, Element relation) {
        String target = relation.getAttribute("Target");
        return target.startsWith("/") ? target.substring(1) : folder + target;
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    private static String latin(byte[] bytes, int length) {
        return new String(bytes, 0, Math.min(bytes.length, length), StandardCharsets.ISO_8859_1);
    }
}
