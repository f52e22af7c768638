package zhenggai.ui.paper.proof;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.casework.parcel.Departures;
import zhenggai.domain.papers.Dossier;
import zhenggai.domain.papers.Issue;
import zhenggai.domain.papers.PaperKind;
import zhenggai.domain.papers.PaperRequest;
import zhenggai.domain.papers.Since;
import zhenggai.domain.papers.TableTemplate;
import zhenggai.paper.Fingerprint;
import zhenggai.paper.Paper;
import zhenggai.paper.Watch;
import zhenggai.paper.pdf.PdfPaper;
import zhenggai.paper.sheet.PaperPress;
import zhenggai.paper.sheet.Papers;
import zhenggai.paper.sheet.design.Presets;
import zhenggai.paper.type.PaperFonts;
import zhenggai.ui.kit.Background.Lane;
import zhenggai.ui.kit.Background;
import zhenggai.ui.paper.page.PagesModel;
import zhenggai.ui.paper.page.Sheets;
import zhenggai.words.Texts;

/** The paper that is asked for, and its pages: made anew whenever something else is asked, or the case changes. */
public final class PaperModel {
    private final OpenCase open;
    private final Background background;
    private final ZoneId zone;
    private final PagesModel pages;
    private final Background.Latest readings;
    private final Background.Latest makings;
    private final Map<PaperKind, PaperRequest> asked = new EnumMap<>(PaperKind.class);
    private final ReadOnlyObjectWrapper<PaperRequest> request;
    private final ReadOnlyObjectWrapper<@Nullable TableTemplate> design = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Proof> proof = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Choices> choices = new ReadOnlyObjectWrapper<>(Choices.NONE);

    /** What was read on the worker for one making. */
    private record Seen(PaperRequest request, @Nullable TableTemplate template, Dossier now, @Nullable Dossier then, int nextIssue) {}

    /** What leaves the case whole. */
    public Departures departures() {
        return open.departures();
    }

    public PaperModel(OpenCase open, Background background, ZoneId zone) {
        this.open = open;
        this.background = background;
        this.zone = zone;
        this.pages = new PagesModel(background);
        this.readings = background.latest();
        this.makings = background.latest(Lane.PRESS);
        this.request = new ReadOnlyObjectWrapper<>(PaperRequest.of(PaperKind.PROGRESS, open.today()));
    }

    public PagesModel pages() {
        return pages;
    }

    public ReadOnlyObjectProperty<PaperRequest> requestProperty() {
        return request.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Choices> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    /** The table that is being designed and is shown instead of the one asked for; null while none is. */
    public ReadOnlyObjectProperty<@Nullable TableTemplate> designProperty() {
        return design.getReadOnlyProperty();
    }

    /** What is in sight, ready to be saved and printed; null while there are no pages. */
    public ReadOnlyObjectProperty<@Nullable Proof> proofProperty() {
        return proof.getReadOnlyProperty();
    }

    public boolean isReadOnly() {
        return open.readOnlyBecause().isPresent();
    }

    /** Another paper: the days that were asked for stay, the rest is as it was when this paper was last looked at. */
    public void choose(PaperKind kind, String template) {
        PaperRequest before = request.get();
        asked.put(before.kind(), before);
        PaperRequest next = asked.getOrDefault(kind, PaperRequest.of(kind, open.today())).using(template).on(before.on()).asOf(before.asOf());
        turnTo(next);
    }

    /** A paper that is asked for from elsewhere, with all that is asked of it. */
    public void show(PaperRequest wanted) {
        asked.put(request.get().kind(), request.get());
        turnTo(wanted);
    }

    /** What is in sight belongs to another paper or table from here on, and is no more to be saved, printed or issued as this one. */
    private void turnTo(PaperRequest next) {
        PaperRequest before = request.get();
        boolean designed = design.get() != null;
        if (designed || before.kind() != next.kind() || !before.template().equals(next.template())) {
            proof.set(null);
        }
        design.set(null);
        request.set(next);
        if (designed || !next.equals(before)) {
            make();
        }
    }

    /**
     * Issues the paper in sight: numbered, frozen and kept in the case. Pages are made anew, with their imprint; where they would say anything
     * else than what was seen, nothing is issued.
     *
     * @param issued is told when it is kept
     */
    public void issue(Proof of, Consumer<Issue> issued) {
        background.watch(Lane.CASE, Texts.text("papers.issuing", of.title(), of.nextIssue()), watch -> {
            PaperPress press = new PaperPress(of.request(), of.template(), PaperFonts.ofThisPc(), zone, watch);
            return open.issues().issue(of.request(), press.ofWhatWasSeen(Fingerprint.of(of.papers())));
        }, issued);
    }

    public void ask(PaperRequest wanted) {
        if (!wanted.equals(request.get())) {
            request.set(wanted);
            make();
        }
    }

    /** @param day whose end is shown, filled in on that day; null for the case as it is, filled in today */
    public void askAsOf(@Nullable LocalDate day) {
        PaperRequest wanted = request.get();
        ask(day == null ? wanted.asOf(null).on(open.today()) : wanted.asOf(endOf(day)).on(day));
    }

    public @Nullable LocalDate asOfDay() {
        return request.get().asOf() == null ? null : day(request.get().asOf());
    }

    public void askSince(@Nullable Since since) {
        ask(request.get().since(since));
    }

    public void askSince(LocalDate day) {
        askSince(new Since(0, endOf(day)));
    }

    /** What a comparison with a day begins with: a month before what is shown. */
    public LocalDate proposedSinceDay() {
        return request.get().on().minusMonths(1);
    }

    /** The issues in the series of the paper that is asked for, newest first. */
    public List<Issue> comparable() {
        PaperRequest wanted = request.get();
        return choices.get().issues().stream().filter(issue -> issue.request().kind() == wanted.kind() && issue.request().template().equals(wanted.template())).toList();
    }

    public LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** Shows a table that is being designed; null for the one asked for. */
    public void design(@Nullable TableTemplate table) {
        if (!Objects.equals(table, design.get())) {
            if (table == null) {
                // what was not saved is not to be issued
                proof.set(null);
            }
            design.set(table);
            make();
        }
    }

    /** The case has changed. */
    public void reload() {
        background.run(() -> Choices.of(open), fresh -> {
            choices.set(fresh);
            // the table may have been removed, or its saving undone
            if (fresh.table(request.get().template()).isEmpty()) {
                ask(request.get().using(""));
            }
        });
        make();
    }

    /** A day means all that was entered on it, as on the command line. */
    private Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1);
    }

    private void make() {
        PaperRequest wanted = request.get();
        TableTemplate designed = design.get();
        makings.drop();
        pages.begin(null);
        readings.run(() -> read(wanted, designed), this::lay, this::failed);
    }

    private Seen read(PaperRequest wanted, @Nullable TableTemplate designed) {
        TableTemplate template = designed != null || wanted.kind() != PaperKind.PROGRESS ? designed
            : Presets.named(wanted.template(), open.templates().all()).orElse(null);
        return new Seen(wanted, template, open.dossiers().of(wanted), open.dossiers().before(wanted),
            open.issues().nextNumber(wanted.kind(), wanted.template()));
    }

    private void lay(Seen seen) {
        record Made(Proof proof, Sheets sheets) implements AutoCloseable {
            @Override
            public void close() {
                sheets.close();
            }
        }
        pages.begin(makings.watch(Texts.text("pages.job", seen.request().kind()), watch -> {
            Proof fresh = press(seen, watch);
            return new Made(fresh, Sheets.of(fresh.made()));
        }, made -> {
            proof.set(made.proof());
            pages.show(made.sheets());
        }, this::failed));
    }

    private static Proof press(Seen seen, Watch watch) {
        List<Paper> papers = Papers.describe(seen.request(), seen.template(), seen.now(), seen.then());
        return new Proof(seen.request(), seen.template(), papers, PdfPaper.make(papers, PaperFonts.ofThisPc(), watch), seen.nextIssue());
    }

    private void failed(Throwable failed) {
        proof.set(null);
        pages.fail(failed, this::make);
    }
}
