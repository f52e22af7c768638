package zhenggai.ui.issue;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.papers.Issue;
import zhenggai.domain.papers.IssueId;
import zhenggai.domain.papers.PaperKind;
import zhenggai.domain.papers.PaperRequest;
import zhenggai.domain.papers.Since;
import zhenggai.paper.pdf.MadePaper;
import zhenggai.ui.kit.Background.Lane;
import zhenggai.ui.kit.Background;
import zhenggai.ui.paper.page.PagesModel;
import zhenggai.ui.paper.page.Sheets;

/** The issued reports, newest first, and the pages of the chosen one, byte for byte as they were issued. */
public final class IssuesModel {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final OpenCase open;
    private final Background background;
    private final ZoneId zone;
    private final PagesModel pages;
    private final Background.Latest readings;
    private final Background.Latest drawings;
    private final ReadOnlyObjectWrapper<List<Issue>> issues = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Frozen> frozen = new ReadOnlyObjectWrapper<>();
    private @Nullable IssueId wanted;

    /** A report with its pages, ready to be saved and printed again. */
    public record Frozen(Issue issue, MadePaper paper) {}

    public IssuesModel(OpenCase open, Background background, ZoneId zone) {
        this.open = open;
        this.background = background;
        this.zone = zone;
        this.pages = new PagesModel(background);
        this.readings = background.latest();
        this.drawings = background.latest(Lane.PRESS);
    }

    public PagesModel pages() {
        return pages;
    }

    public ReadOnlyObjectProperty<List<Issue>> issuesProperty() {
        return issues.getReadOnlyProperty();
    }

    /** The report in sight; null while there is none, or its pages cannot be vouched for. */
    public ReadOnlyObjectProperty<@Nullable Frozen> frozenProperty() {
        return frozen.getReadOnlyProperty();
    }

    /** The report that was asked for from elsewhere; the screen chooses it when it has it. */
    public @Nullable IssueId wanted() {
        return wanted;
    }

    public void want(IssueId id) {
        wanted = id;
        reload();
    }

    public void reload() {
        background.run(() -> open.issues().all(), issues::set);
    }

    /** Shows the pages of a report; none where none is chosen. */
    public void choose(@Nullable Issue issue) {
        drawings.drop();
        if (issue == null) {
            readings.drop();
            frozen.set(null);
            pages.clear();
            return;
        }
        wanted = issue.id();
        if (frozen.get() != null && frozen.get().issue().equals(issue)) {
            // another one may have been asked for meanwhile
            readings.drop();
            pages.stay();
            return;
        }
        pages.begin(null);
        readings.run(() -> new Frozen(issue, MadePaper.kept(open.issues().pages(issue.id()), issue.pages())), this::show, failed -> fail(issue, failed));
    }

    private void show(Frozen fresh) {
        drawings.run(() -> Sheets.of(fresh.paper()), sheets -> {
            frozen.set(fresh);
            pages.show(sheets);
        }, failed -> fail(fresh.issue(), failed));
    }

    private void fail(Issue issue, Throwable failed) {
        frozen.set(null);
        pages.fail(failed, () -> choose(issue));
    }

    /** The progress table that shows what changed from a report to another, or to now. */
    public PaperRequest comparison(Issue earlier, @Nullable Issue later) {
        Issue last = later == null ? earlier : later;
        PaperRequest table = PaperRequest.of(PaperKind.PROGRESS, later == null ? open.today() : later.request().on())
            .using(last.request().kind() == PaperKind.PROGRESS ? last.request().template() : "");
        return table.asOf(later == null ? null : later.looksAt()).since(Since.of(earlier));
    }

    /** The same, whichever of the two was issued first. */
    public PaperRequest comparison(List<Issue> two) {
        List<Issue> inOrder = two.stream().sorted(Comparator.comparing(Issue::looksAt).thenComparing(issue -> issue.id().value())).toList();
        return comparison(inOrder.getFirst(), inOrder.getLast());
    }

    String when(Instant moment) {
        return WHEN.format(moment.atZone(zone));
    }
}
