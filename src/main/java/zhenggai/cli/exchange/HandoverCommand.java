package zhenggai.cli.exchange;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zhenggai.casework.OpenCase;
import zhenggai.casework.parcel.ParcelOpening;
import zhenggai.casework.parcel.Parcels.Packed;
import zhenggai.cli.desk.Desk;
import zhenggai.cli.desk.ExitCode;
import zhenggai.cli.desk.Identity;
import zhenggai.domain.Refused;
import zhenggai.domain.account.RecoveryKey;
import zhenggai.domain.file.Meter;
import zhenggai.domain.parcel.Contents;
import zhenggai.domain.parcel.ParcelKey;
import zhenggai.words.Texts;

/** {@code handover}: packs a case into one sealed file, or opens such a file; which of the two is the next word. */
@Command(name = "handover", mixinStandardHelpOptions = true)
public final class HandoverCommand {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private HandoverCommand() {}

    public static CommandLine of(Desk desk) {
        CommandLine handover = new CommandLine(new HandoverCommand());
        handover.addSubcommand("pack", new Pack(desk));
        handover.addSubcommand("open", new Open(desk));
        return handover;
    }

    /** {@code handover pack}: a case with its history and evidence, sealed. */
    @Command(name = "pack", mixinStandardHelpOptions = true)
    static final class Pack implements Callable<Integer> {
        private final Desk desk;

        @Option(names = "--case", paramLabel = "CASE", required = true)
        private Path file;

        @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "parcel-out")
        private Path out;

        @Option(names = "--parcel-password", paramLabel = "FILE", required = true)
        private Path password;

        Pack(Desk desk) {
            this.desk = desk;
        }

        @Override
        public Integer call() {
            try (OpenCase open = desk.open(file)) {
                Packed packed = open.parcels().pack(out, Identity.secret(password), Meter.NONE);
                desk.out().println(Texts.text("cli.parcel-packed", packed.path(), packed.contents().evidence().size(), packed.contents().size()));
                desk.out().println(Texts.text(packed.hasRecovery() ? "parcel.key-opens-too" : "parcel.password-alone"));
                return Export.missing(desk, packed.missing());
            }
        }
    }

    /** {@code handover open}: says what is in a sealed file, and lays the case down where it is told. */
    @Command(name = "open", mixinStandardHelpOptions = true)
    static final class Open implements Callable<Integer> {
        private final Desk desk;

        @Parameters(paramLabel = "FILE")
        private Path parcel;

        @Option(names = "--out", paramLabel = "CASE", descriptionKey = "parcel-case")
        private @Nullable Path out;

        @Option(names = "--parcel-password", paramLabel = "FILE")
        private @Nullable Path password;

        @Option(names = "--key-file", paramLabel = "FILE")
        private @Nullable Path key;

        Open(Desk desk) {
            this.desk = desk;
        }

        @Override
        public Integer call() {
            Contents contents = out == null ? ParcelOpening.look(parcel, key(), Meter.NONE) : ParcelOpening.unpack(parcel, key(), out, Meter.NONE);
            desk.out().println(Texts.text("parcel.contents", contents.office(), contents.caseName(), WHEN.format(contents.packedAt().atZone(desk.clock().getZone())),
                contents.packedBy().person(), contents.evidence().size()));
            if (out != null) {
                desk.out().println(Texts.text("cli.written", out));
            }
            return ExitCode.DONE;
        }

        private ParcelKey key() {
            if (key != null) {
                return new ParcelKey.Printed(RecoveryKey.read(Identity.secret(key)));
            }
            if (password == null) {
                throw new Refused("cli.parcel-key-missing");
            }
            return new ParcelKey.Password(Identity.secret(password));
        }
    }
}
