package zhenggai.paper.sheet.design;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import zhenggai.domain.evidence.EvidenceIndex;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.papers.Dossier;
import zhenggai.domain.spine.Finding;
import zhenggai.domain.supervision.ActLog;
import zhenggai.domain.time.WorkCalendar;
import zhenggai.paper.TableSheet;
import zhenggai.words.Texts;

/** The progress table of a case as it usually is, the ledger the supervisor reads: one row a measure, finding and category merged over theirs. */
public final class ProgressTable {
    private static final Pattern NUMBERED = Pattern.compile("\\d+\\s*[.\uFF0E\u3001]");

    private ProgressTable() {}

    /** @param on the day it is filled in: what is overdue is overdue on this day */
    public static TableSheet of(Ledger ledger, LocalDate on) {
        Dossier bare = new Dossier(ledger, WorkCalendar.published(), List.of(), EvidenceIndex.EMPTY, ActLog.NONE, Instant.EPOCH, "", ZoneOffset.UTC);
        return DesignedTable.of(bare, Presets.progress(), on, null);
    }

    /** The number that a finding keeps for ever, so that papers of different days can be compared. */
    public static String numbered(Finding finding) {
        boolean needsNumber = finding.number() > 0 && !NUMBERED.matcher(finding.headline()).lookingAt();
        return needsNumber ? Texts.text("paper.finding", finding.number(), finding.headline()) : finding.headline();
    }

    /** Names one below the other, as a narrow column wants them. */
    public static String below(List<String> names) {
        return names.stream().distinct().collect(Collectors.joining("\n"));
    }
}
