package zhenggai.cli.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import zhenggai.casework.OpenCase;
import zhenggai.casework.evidence.EvidenceFiles;
import zhenggai.casework.evidence.EvidenceRegister.Filed;
import zhenggai.cli.desk.Desk;
import zhenggai.cli.desk.ExitCode;
import zhenggai.cli.desk.Named;
import zhenggai.domain.Refused;
import zhenggai.domain.evidence.FileCheck;
import zhenggai.domain.file.Meter;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.spine.Backed;
import zhenggai.domain.spine.Evidence;
import zhenggai.paper.Watch;
import zhenggai.paper.binder.Binder;
import zhenggai.words.Texts;

/** {@code evidence}: brings files in for a finding or measure, checks every file, or makes the binder. */
@Command(name = "evidence", mixinStandardHelpOptions = true)
public final class EvidenceCommand implements Callable<Integer> {
    private final Desk desk;

    @Option(names = "--case", paramLabel = "CASE", required = true)
    private Path file;

    @Option(names = "--add", paramLabel = "FILE", arity = "1..*")
    private @Nullable List<Path> add;

    @Option(names = "--item", paramLabel = "ID")
    private @Nullable String item;

    @Option(names = "--verify")
    private boolean verify;

    @Option(names = "--binder", paramLabel = "DIR")
    private @Nullable Path binder;

    public EvidenceCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (add == null && !verify && binder == null) {
            throw new Refused("cli.evidence-what");
        }
        try (OpenCase open = desk.open(file)) {
            int code = ExitCode.DONE;
            if (add != null) {
                code = bring(open, add);
            }
            if (verify) {
                code = Math.max(code, verify(open));
            }
            if (binder != null) {
                code = Math.max(code, bind(open, binder));
            }
            return code;
        }
    }

    private int bring(OpenCase open, List<Path> files) {
        Backed home = item(open);
        EvidenceFiles.Brought brought = open.evidenceFiles().bring(files, Meter.NONE);
        Filed filed = open.evidence().addFiles(brought.files(), home);
        filed.added().forEach(piece -> say("cli.evidence-added", piece));
        filed.linked().forEach(piece -> say("cli.evidence-linked", piece));
        filed.known().forEach(piece -> say("cli.evidence-known", piece));
        brought.left().forEach(left -> desk.err().println(Texts.sentence(left.textKey(), left.args())));
        return brought.left().isEmpty() ? ExitCode.DONE : ExitCode.UNAVAILABLE;
    }

    private void say(String key, Evidence piece) {
        desk.out().println(Texts.text(key, piece.number(), piece.title(), piece.file().kind()));
    }

    private int verify(OpenCase open) {
        FileCheck check = open.evidenceFiles().check(open.evidence().index(), Meter.NONE);
        check.troubles().forEach(this::say);
        desk.out().println(Texts.text(check.holds() ? "drawer.all-intact" : "drawer.not-intact", check.checked(), check.troubles().size()));
        if (check.unclaimed() > 0) {
            desk.out().println(Texts.text("cli.evidence-unclaimed", check.unclaimed()));
        }
        return check.holds() ? ExitCode.DONE : ExitCode.FOUND_SOMETHING;
    }

    private int bind(OpenCase open, Path parent) {
        Binder.Made made = Binder.make(open.dossiers().current(), open.today(), parent, open.evidenceFiles()::copy, Watch.NONE);
        made.missing().forEach(this::say);
        desk.out().println(Texts.text("drawer.bound", made.folder(), made.files()));
        return made.missing().isEmpty() ? ExitCode.DONE : ExitCode.FOUND_SOMETHING;
    }

    private void say(FileCheck.Trouble trouble) {
        desk.out().println(Texts.text("drawer.trouble", trouble.piece().number(), trouble.piece().title(), trouble.state()));
    }

    /** A finding by its number, a measure as the papers call it: 3-2. */
    private Backed item(OpenCase open) {
        String wanted = item == null ? "" : item.strip();
        Ledger ledger = open.ledgers().current();
        return ledger.findings().filter(branch -> wanted.equals(String.valueOf(branch.finding().number()))).findFirst().map(branch -> Backed.of(branch.finding().id()))
            .or(() -> Named.measure(ledger, wanted).map(Backed::of)).orElseThrow(() -> new Refused("cli.evidence-item", wanted));
    }
}
