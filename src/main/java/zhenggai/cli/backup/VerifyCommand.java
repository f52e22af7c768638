package zhenggai.cli.backup;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import zhenggai.casework.OpenCase;
import zhenggai.cli.desk.Desk;
import zhenggai.cli.desk.ExitCode;
import zhenggai.cli.json.Json;
import zhenggai.domain.Unavailable;
import zhenggai.domain.backup.Health;
import zhenggai.domain.file.Meter;
import zhenggai.domain.history.ChainCheck;
import zhenggai.paper.health.HealthLines;
import zhenggai.paper.type.PaperFonts;
import zhenggai.words.HealthWords;

/** {@code verify}: looks at all that may be wrong with a case (exit code 4 where something is). */
@Command(name = "verify", mixinStandardHelpOptions = true)
public final class VerifyCommand implements Callable<Integer> {
    private final Desk desk;

    @Option(names = "--case", paramLabel = "CASE", required = true)
    private Path file;

    @Option(names = "--all", descriptionKey = "verify-all")
    private boolean all;

    @Option(names = "--json")
    private boolean json;

    public VerifyCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (OpenCase open = desk.open(file)) {
            return all ? tell(open.health().whole(Meter.NONE), open) : tell(open.health().isSound(), open.history().verify());
        } catch (Unavailable no) {
            // a script reads on; the sentence is said as everywhere
            if (json) {
                Json.print(desk.out(), Json.object("well", false, "opens", false, "because", no.textKey()));
            }
            throw no;
        }
    }

    private int tell(boolean isSound, ChainCheck chain) {
        if (json) {
            Json.print(desk.out(), Json.object("sound", isSound, "historyHolds", chain.holds(), "steps", chain.steps(), "head", chain.head()));
        } else {
            desk.out().println(HealthWords.file(isSound));
            desk.out().println(HealthWords.chain(chain));
        }
        return isSound && chain.holds() ? ExitCode.DONE : ExitCode.FOUND_SOMETHING;
    }

    private int tell(Health health, OpenCase open) {
        if (json) {
            Json.print(desk.out(), Json.object("well", health.isWell(), "sound", health.isSound(), "historyHolds", health.chain().holds(),
                "steps", health.chain().steps(), "head", health.chain().head(), "damagedIssues", health.damaged().size(),
                "filesChecked", health.files().checked(), "filesInTrouble", health.files().troubles().size(),
                "scansChecked", health.scans().checked(), "scansDamaged", health.scans().damaged(),
                "backup", health.proven() == null ? null : BackupCommand.object(health.proven()), "backupIsOfThisHistory", !health.standing().isOther(),
                "knowsHolidays", health.knowsTheYear(), "clockBehindSeconds", health.clockBehind().toSeconds(), "bytesFree", health.free(),
                "fontsOfficial", HealthLines.isOfficial(PaperFonts.ofThisPc()), "fonts", PaperFonts.ofThisPc().said(), "notChecked", HealthWords.untested()));
        } else {
            HealthLines.of(health, open.today(), open.zone(), PaperFonts.ofThisPc()).forEach(line -> desk.out().println((line.isWell() ? "  " : "! ") + line.text()));
            desk.out().println(HealthWords.outcome(health));
            desk.out().println(HealthWords.notChecked());
        }
        return health.isWell() ? ExitCode.DONE : ExitCode.FOUND_SOMETHING;
    }
}
