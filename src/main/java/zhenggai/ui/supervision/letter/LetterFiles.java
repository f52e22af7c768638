package zhenggai.ui.supervision.letter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Unavailable;
import zhenggai.domain.supervision.ActKind;
import zhenggai.paper.SavedFile;
import zhenggai.paper.letter.LetterFault;
import zhenggai.paper.letter.LetterKind;
import zhenggai.paper.letter.LetterTemplate;
import zhenggai.ui.rules.supervision.LetterDesk;

/** The office's letters as Word files: read with every fault of their fields, and written out to be changed. */
public final class LetterFiles implements LetterDesk {
    private final Supplier<LocalDate> today;

    /** @param today is what a usual letter says it was made on */
    public LetterFiles(Supplier<LocalDate> today) {
        this.today = today;
    }

    @Override
    public Checked check(ActKind kind, Path file) {
        LetterTemplate template = LetterTemplate.read(read(file));
        Map<Boolean, List<String>> found = template.check(letter(kind)).stream()
            .collect(Collectors.partitioningBy(fault -> fault.kind().isHint(), Collectors.mapping(LetterFault::sentence, Collectors.toList())));
        return new Checked(template.docx(), found.get(false), found.get(true));
    }

    @Override
    public void export(ActKind kind, byte @Nullable [] own, Path to) {
        SavedFile.write(to, own != null ? own : LetterTemplate.usual(letter(kind), today.get()).docx());
    }

    private static LetterKind letter(ActKind kind) {
        return LetterKind.valueOf(kind.name());
    }

    /** @throws Unavailable when it is gone, closed to us or locked by the program that has it open */
    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Unavailable(e, "file.unreadable", file.getFileName());
        }
    }
}
