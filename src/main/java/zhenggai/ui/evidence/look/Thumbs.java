package zhenggai.ui.evidence.look;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import zhenggai.casework.evidence.EvidenceFiles;
import zhenggai.domain.Unavailable;
import zhenggai.domain.file.FileKind;
import zhenggai.domain.file.StoredFile;
import zhenggai.ui.kit.Background;

/**
 * Small pictures of files for the lists that name them: made one after the other on the thread of the papers, only of what somebody has in
 * sight, and kept by hash for when it comes into sight again. Asked on the FX thread.
 */
public final class Thumbs {
    private static final int KEPT = 200;
    /** In pixels: sharp on a screen that shows everything twice as large. */
    private static final int WIDTH = 160;

    private final Background background;
    private final Map<String, BufferedImage> made = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, BufferedImage> eldest) {
            return size() > KEPT;
        }
    };
    private final Map<String, List<Consumer<BufferedImage>>> waiting = new HashMap<>();

    public Thumbs(Background background) {
        this.background = background;
    }

    /** Whether there can be a small picture of it. */
    public static boolean has(StoredFile file) {
        return (file.kind().isPicture() || file.kind() == FileKind.PDF) && !FilePictures.isTooLarge(file);
    }

    /** @param then is given the picture as soon as there is one; never of a file that is gone or cannot be read */
    public void want(EvidenceFiles files, StoredFile file, Consumer<BufferedImage> then) {
        BufferedImage known = made.get(file.sha256());
        if (known != null) {
            then.accept(known);
            return;
        }
        List<Consumer<BufferedImage>> others = waiting.get(file.sha256());
        if (others != null) {
            others.add(then);
            return;
        }
        waiting.put(file.sha256(), new ArrayList<>(List.of(then)));
        background.quietly(() -> make(files, file), picture -> answer(file, picture), failed -> {
            waiting.remove(file.sha256());
            background.fail(failed);
        });
    }

    private void answer(StoredFile file, Optional<BufferedImage> picture) {
        List<Consumer<BufferedImage>> asked = waiting.remove(file.sha256());
        picture.ifPresent(seen -> {
            made.put(file.sha256(), seen);
            asked.forEach(then -> then.accept(seen));
        });
    }

    private static Optional<BufferedImage> make(EvidenceFiles files, StoredFile file) {
        try {
            return file.kind() == FileKind.PDF ? FilePictures.pages(files.there(file), 1, WIDTH).first().stream().findFirst()
                : Optional.of(FilePictures.picture(files.there(file), WIDTH));
        } catch (Unavailable e) {
            // the sign of its kind stands in its place; who opens the piece is told why
            return Optional.empty();
        }
    }
}
