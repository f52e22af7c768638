package zhenggai.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.supervision.Act;
import zhenggai.domain.supervision.ActDraft;
import zhenggai.domain.supervision.Demand;
import zhenggai.domain.supervision.Proposal;
import zhenggai.paper.Watch;
import zhenggai.paper.file.PaperFormat;
import zhenggai.paper.sheet.supervision.ActPaper;
import zhenggai.paper.type.PaperFonts;
import zhenggai.words.ActWords;
import zhenggai.words.Texts;

/** {@code print reminder}: the paper that is proposed about a measure, as a draft without a number or issued; else the newest that was sent about it. */
@Command(name = "reminder", mixinStandardHelpOptions = true)
final class PrintReminder implements Callable<Integer> {
    private final Desk desk;

    @Option(names = "--case", paramLabel = "CASE", required = true)
    private Path file;

    @Option(names = "--item", paramLabel = "ID", required = true)
    private long item;

    @Option(names = "--out", paramLabel = "FILE.(pdf|docx)", required = true)
    private Path out;

    @Option(names = "--on", paramLabel = "DAY")
    private @Nullable LocalDate on;

    @Option(names = "--issue")
    private boolean issue;

    PrintReminder(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        PaperFormat format = PaperFormat.of(out);
        if (format == PaperFormat.XLSX) {
            throw new Refused("cli.reminder-format");
        }
        try (OpenCase open = desk.open(file)) {
            MeasureId measure = new MeasureId(item);
            open.measures().get(measure);
            Act act = act(open, measure);
            ActPaper.Setting setting = new ActPaper.Setting(open.office().get(), open.reminders().rules(), open.basis().calendar(), open.basis().rules().counting());
            byte[] own = act.letter().isEmpty() ? null : open.letters().content(act.letter());
            Print.save(desk, ActPaper.of(act, setting, own).make(format, PaperFonts.ofThisPc(), Watch.NONE), out);
            return ExitCode.DONE;
        }
    }

    private Act act(OpenCase open, MeasureId measure) {
        Optional<Proposal> proposal = open.reminders().proposals(on == null ? open.today() : on).stream().filter(paper -> paper.items().contains(measure)).findFirst();
        if (proposal.isPresent()) {
            ActDraft draft = draft(open, proposal.get());
            return issue ? issued(open, draft) : open.acts().preview(draft);
        }
        if (issue) {
            throw new Refused("cli.reminder-not-due");
        }
        return open.acts().about(measure).stream().filter(act -> act.kind().isRung() && !act.isVoid()).max(Comparator.comparing(act -> act.id().value()))
            .orElseThrow(() -> new Refused("cli.reminder-none"));
    }

    private Act issued(OpenCase open, ActDraft draft) {
        Act act = open.acts().issue(draft);
        desk.out().println(Texts.text("cli.reminder-issued", ActWords.title(act, open.reminders().rules()), act.to().name()));
        return act;
    }

    private ActDraft draft(OpenCase open, Proposal proposal) {
        Demand demand = new Demand("", ActWords.requirement(proposal.kind()), open.reminders().rules().replyDays().get(proposal.kind()), null);
        return new ActDraft(proposal.kind(), proposal.to(), proposal.copies(), List.copyOf(proposal.items()), demand, open.actor().person(), on == null ? open.today() : on);
    }
}
