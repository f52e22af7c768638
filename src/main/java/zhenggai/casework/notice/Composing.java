package zhenggai.casework.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import zhenggai.casework.paper.Dossiers;
import zhenggai.domain.Refused;
import zhenggai.domain.ledger.InspectionBranch;
import zhenggai.domain.notice.Counters;
import zhenggai.domain.notice.FixedText;
import zhenggai.domain.notice.Notice;
import zhenggai.domain.notice.NoticeText;
import zhenggai.domain.notice.Passage;
import zhenggai.domain.notice.Version;
import zhenggai.domain.notice.compose.CaseCounters;
import zhenggai.domain.notice.compose.Composition;
import zhenggai.domain.notice.compose.ReportWords;
import zhenggai.domain.notice.compose.Sources;
import zhenggai.domain.papers.Dossier;
import zhenggai.storage.CaseFile;
import zhenggai.storage.Tx;

/** How a document is made from the case as it stands. */
final class Composing {
    private final CaseFile file;
    private final Clock clock;
    private final @Nullable ReportWords reports;

    /** @param reports the sentences of a report, null where only notices are dealt with */
    Composing(CaseFile file, Clock clock, @Nullable ReportWords reports) {
        this.file = file;
        this.clock = clock;
        this.reports = reports;
    }

    Drafting look(Tx tx, Notice notice) {
        Sources sources = sources(tx, notice);
        Counters counters = CaseCounters.of(sources);
        List<Version> versions = tx.noticeVersions().of(notice.id());
        Optional<FixedText> fixed = versions.stream().filter(version -> version.number() == notice.fixed()).findFirst().map(Version::text);
        return new Drafting(notice, fixed.map(FixedText::title).orElseGet(() -> title(notice, sources)),
            fixed.map(FixedText::lines).orElseGet(() -> NoticeText.of(notice, passages(notice, sources), counters)), counters, sources.organisation(),
            versions, sources.dossier().calendar());
    }

    List<Passage> passages(Tx tx, Notice notice) {
        return passages(notice, sources(tx, notice));
    }

    /** What the case says at a place; null where it says nothing any more. */
    @Nullable Passage passage(Tx tx, Notice notice, String place) {
        return passages(tx, notice).stream().filter(known -> known.place().equals(place)).findFirst().orElse(null);
    }

    /** @throws Refused when the case says nothing there any more */
    Passage known(Tx tx, Notice notice, String place) {
        Passage passage = passage(tx, notice, place);
        if (passage == null) {
            throw new Refused("notice.place-gone");
        }
        return passage;
    }

    Counters counters(Tx tx, Notice notice) {
        return CaseCounters.of(sources(tx, notice));
    }

    private List<Passage> passages(Notice notice, Sources sources) {
        return switch (notice.kind()) {
            case NOTICE -> Composition.of(notice, sources);
            case REPORT -> Objects.requireNonNull(reports).passages(sources.dossier().ledger(), sources.branch(), sources.on());
        };
    }

    private String title(Notice notice, Sources sources) {
        return !notice.title().isEmpty() ? notice.title() : switch (notice.kind()) {
            case NOTICE -> Composition.title(sources);
            case REPORT -> Objects.requireNonNull(reports).title(sources.branch().inspection());
        };
    }

    private Sources sources(Tx tx, Notice notice) {
        Dossier dossier = new Dossiers(file, clock).within(tx);
        InspectionBranch branch = dossier.ledger().inspections().stream().filter(known -> known.inspection().id().equals(notice.inspection())).findFirst()
            .orElseThrow(() -> new Refused("case.thing-gone"));
        return new Sources(dossier, branch, tx.wordings().all(), LocalDate.now(clock));
    }
}
