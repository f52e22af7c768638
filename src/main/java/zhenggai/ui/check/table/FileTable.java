package zhenggai.ui.check.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.check.Decision;
import zhenggai.domain.check.Mending;
import zhenggai.domain.check.Rewording;
import zhenggai.domain.check.personal.Choice;
import zhenggai.domain.draft.Draft;
import zhenggai.reading.DocumentReader;
import zhenggai.words.Texts;

/**
 * A document is looked at; it is changed on the table only, never in its file.
 *
 * @param file it came from; null for words that were pasted
 * @param read as it was read, {@code now} as it reads after what was decided
 */
public record FileTable(OpenCase open, @Nullable Path file, String name, Draft read, Draft now, int changes) implements Table {

    public static FileTable of(OpenCase open, Path file, Draft read) {
        return new FileTable(open, file, String.valueOf(file.getFileName()), read, read, 0);
    }

    public static FileTable pasted(OpenCase open, Draft read) {
        return new FileTable(open, null, Texts.text("intake.pasted"), read, read, 0);
    }

    @Override
    public Look look() {
        return new Look(this, name, open.checks().about(now), open.checks().known(now));
    }

    @Override
    public Table decide(List<Decision> decisions, String reason) {
        FileTable after = reworded(decisions.stream().filter(decision -> decision.choice() != Choice.KEEP).toList());
        open.checks().decide(decisions, reason);
        return after;
    }

    @Override
    public Table mend(List<Mending> mendings) {
        return reworded(mendings);
    }

    /** As it was read again. */
    public FileTable restored() {
        return new FileTable(open, file, name, read, read, 0);
    }

    /** Whether a file is the one it came from, which is never written over. */
    public boolean isOriginal(Path target) throws IOException {
        return file != null && Files.exists(target) && Files.exists(file) && Files.isSameFile(file, target);
    }

    private FileTable reworded(List<? extends Rewording> rewordings) {
        String[] lines = now.source().split("\n", -1);
        Map<Integer, ? extends List<? extends Rewording>> here = rewordings.stream().collect(Collectors.groupingBy(one -> one.passage().spot().paragraph() - 1));
        here.forEach((at, changes) -> lines[at] = Rewording.all(lines[at], changes, UnaryOperator.identity()));
        return new FileTable(open, file, name, read, new DocumentReader().read(String.join("\n", lines)), changes + rewordings.size());
    }
}
