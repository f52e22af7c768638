package zhenggai.cli.paper;

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
import zhenggai.cli.desk.Desk;
import zhenggai.cli.desk.ExitCode;
import zhenggai.cli.desk.Named;
import zhenggai.domain.Refused;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.supervision.Act;
import zhenggai.domain.supervision.ActDraft;
import zhenggai.domain.supervision.ActKind;
import zhenggai.domain.supervision.Demand;
import zhenggai.domain.supervision.Proposal;
import zhenggai.domain.supervision.Receiver;
import zhenggai.domain.supervision.SupervisionRules;
import zhenggai.paper.Watch;
import zhenggai.paper.file.PaperFormat;
import zhenggai.paper.sheet.supervision.ActPaper;
import zhenggai.paper.type.PaperFonts;
import zhenggai.words.ActWords;
import zhenggai.words.Texts;

/** {@code print reminder}: the paper that is proposed about a measure, as a draft without a number or issued; else the newest that was sent about it. */
@Command(name = "reminder", mixinStandardHelpOptions = true)
final class PrintReminder implements Callable<Integer> {
    private static final String ID = "\\d{1,18}";

    private final Desk desk;

    @Option(names = "--case", paramLabel = "CASE", required = true)
    private Path file;

    @Option(names = "--item", paramLabel = "NUMBER", required = true, descriptionKey = "reminder-item")
    private String item;

    @Option(names = "--out", paramLabel = "FILE.(pdf|docx)", required = true)
    private Path out;

    @Option(names = "--on", paramLabel = "DAY")
    private @Nullable LocalDate on;

    @Option(names = "--issue", descriptionKey = "reminder-issue")
    private boolean issue;

    @Option(names = "--by", paramLabel = "NAME", descriptionKey = "reminder-by")
    private @Nullable String by;

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
            MeasureId measure = measure(open);
            Act act = act(open, measure);
            ActPaper.Setting setting = new ActPaper.Setting(open.office().get(), open.reminders().rules(), open.basis().calendar(), open.basis().rules().counting());
            byte[] own = act.letter().isEmpty() ? null : open.letters().content(act.letter());
            Print.save(desk, ActPaper.of(act, setting, own).make(format, PaperFonts.ofThisPc(), Watch.NONE), out);
            return ExitCode.DONE;
        }
    }

    /** As the papers call it, such as 3-2, or by the id that {@code --json} tells. */
    private MeasureId measure(OpenCase open) {
        Optional<MeasureId> called = Named.measure(open.ledgers().current(), item);
        if (called.isPresent()) {
            return called.get();
        }
        if (!item.strip().matches(ID)) {
            throw new Refused("cli.reminder-item", item.strip());
        }
        return open.measures().get(new MeasureId(Long.parseLong(item.strip()))).id();
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
        SupervisionRules rules = open.reminders().rules();
        Receiver to = proposal.kind() == ActKind.TALK ? ActWords.talkedWith(proposal.to(), open.people().departments(), open.people().persons()) : proposal.to();
        Demand demand = new Demand(ActWords.found(proposal.kind()), ActWords.requirement(proposal.kind()), rules.replyDays().get(proposal.kind()), null);
        return new ActDraft(proposal.kind(), to, proposal.copies(), List.copyOf(proposal.items()), demand, by == null ? rules.firstResponsible() : by,
            on == null ? open.today() : on);
    }
}
