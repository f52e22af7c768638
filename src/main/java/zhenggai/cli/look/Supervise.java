package zhenggai.cli.look;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import zhenggai.casework.OpenCase;
import zhenggai.cli.desk.Desk;
import zhenggai.cli.desk.ExitCode;
import zhenggai.cli.json.Json;
import zhenggai.domain.Refused;
import zhenggai.domain.supervision.Matter;
import zhenggai.domain.supervision.Proposal;
import zhenggai.domain.supervision.Receiver;
import zhenggai.words.Texts;

/** {@code supervise --propose}: the papers that a day calls for, who each goes to and about what. Nothing is issued here; a person does that. */
@Command(name = "supervise", mixinStandardHelpOptions = true)
public final class Supervise implements Callable<Integer> {
    private final Desk desk;

    @Option(names = "--case", paramLabel = "CASE", required = true)
    private Path file;

    @Option(names = "--propose")
    private boolean propose;

    @Option(names = "--on", paramLabel = "DAY")
    private @Nullable LocalDate on;

    @Option(names = "--json")
    private boolean json;

    public Supervise(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (!propose) {
            throw new Refused("cli.supervise-what");
        }
        try (OpenCase open = desk.open(file)) {
            LocalDate day = on == null ? open.today() : on;
            List<Proposal> proposals = open.reminders().proposals(day);
            if (json) {
                Json.print(desk.out(), Json.object("on", day.toString(), "proposals", proposals.stream().map(Supervise::object).toList()));
            } else if (proposals.isEmpty()) {
                desk.out().println(Texts.text("cli.supervise-nothing", day));
            } else {
                proposals.forEach(this::print);
            }
            return ExitCode.DONE;
        }
    }

    private void print(Proposal proposal) {
        String to = proposal.to().isNobody() ? Texts.text("cli.supervise-nobody") : proposal.to().name();
        String copies = names(proposal.copies());
        desk.out().println(Texts.text(copies.isEmpty() ? "cli.supervise-line" : "cli.supervise-line-copied", proposal.kind(), to, proposal.matters().size(), copies));
        for (Matter matter : proposal.matters()) {
            String level = (matter.key().level().shape() + " " + (matter.key().why() == Matter.Why.RETURNED ? Texts.text(matter.key().why()) : Texts.text(matter.key().level()))).strip();
            desk.out().println(Texts.text("cli.supervise-item", level, matter.item().code(), due(matter), matter.item().headline(), matter.since()));
        }
    }

    private static String due(Matter matter) {
        return matter.item().due() == null ? "" : matter.item().due().toString();
    }

    private static String names(List<Receiver> receivers) {
        return receivers.stream().map(Receiver::name).collect(Collectors.joining(Texts.text("list.comma")));
    }

    private static Map<String, Object> object(Proposal proposal) {
        return Json.object("kind", proposal.kind(), "to", proposal.to().name(), "copies", proposal.copies().stream().map(Receiver::name).toList(),
            "items", proposal.matters().stream().map(Supervise::object).toList());
    }

    private static Map<String, Object> object(Matter matter) {
        return Json.object("id", matter.item().id().value(), "number", matter.item().code(), "why", matter.key().why(), "level", matter.key().level(),
            "due", matter.item().due() == null ? null : matter.item().due().toString(), "since", matter.since().toString(), "text", matter.item().headline());
    }
}
