package zhenggai.cli.exchange;

import java.io.PrintWriter;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.casework.intake.Intake;
import zhenggai.cli.json.Json;
import zhenggai.domain.Refused;
import zhenggai.domain.draft.DocumentKind;
import zhenggai.domain.draft.Draft;
import zhenggai.domain.draft.DraftCategory;
import zhenggai.domain.draft.DraftFinding;
import zhenggai.domain.draft.DraftNode;
import zhenggai.domain.draft.match.Change;
import zhenggai.domain.draft.match.Match;
import zhenggai.domain.draft.match.Matching;
import zhenggai.domain.draft.match.Presence;
import zhenggai.words.Texts;

/**
 * A document on its way into a case from the command line: what each finding and measure is there already, and, unless it is only a trial,
 * the one step that enters what is new and renews what is said otherwise.
 */
final class ImportDocument {
    private final PrintWriter out;
    private final boolean trial;

    ImportDocument(PrintWriter out, boolean trial) {
        this.out = out;
        this.trial = trial;
    }

    /** @throws Refused as {@link Intake#accept(Draft, Matching)} does, on a trial only for a document of another kind */
    void into(OpenCase open, Draft draft, boolean json) {
        if (draft.kind() == DocumentKind.OTHER) {
            throw new Refused("intake.no-such-document");
        }
        Matching matching = open.intake().match(draft);
        Intake.Taken taken = trial ? null : open.intake().accept(draft, matching);
        if (json) {
            Json.print(out, json(draft, matching, taken));
        } else {
            print(draft, matching, taken);
        }
    }

    private Map<String, Object> json(Draft draft, Matching matching, Intake.@Nullable Taken taken) {
        return Json.object("kind", draft.kind().jsonName(), "title", draft.title(), "dryRun", trial,
            "new", matching.count(Presence.NEW), "changed", matching.count(Presence.CHANGED), "same", matching.count(Presence.SAME),
            "categories", draft.categories().stream().map(category -> category(category, matching)).toList(),
            "imported", taken == null ? null : Json.object("categories", taken.categories(), "findings", taken.findings(), "measures", taken.measures(),
                "updated", taken.updated(), "kept", taken.kept()),
            "lost", draft.lost(),
            "warnings", draft.warnings().stream().map(warning -> Json.object("line", warning.line(), "code", warning.code(),
                "text", Texts.sentence(warning.code(), warning.args()))).toList());
    }

    private static Map<String, Object> category(DraftCategory category, Matching matching) {
        return Json.object("number", category.number(), "title", category.title(), "findings", category.findings().stream().map(finding -> {
            Map<String, Object> object = node(finding.node(), finding.title(), matching);
            object.put("measures", finding.measures().stream().map(measure -> node(measure, measure.text(), matching)).toList());
            return object;
        }).toList());
    }

    private static Map<String, Object> node(DraftNode node, String text, Matching matching) {
        Match match = matching.of(node.id()).orElseThrow();
        return Json.object("number", node.number(), "text", text, "presence", match.presence().name(), "known", match.known() == null ? null : match.known().number(),
            "changes", match.changes().stream().map(change -> Json.object("part", change.part().name(), "was", change.was(), "now", change.now())).toList());
    }

    private void print(Draft draft, Matching matching, Intake.@Nullable Taken taken) {
        if (taken != null) {
            out.println(Texts.text("cli.imported", taken.categories(), taken.findings(), taken.measures()));
            if (taken.updated() > 0) {
                out.println(Texts.text("cli.import-updated", taken.updated(), taken.kept()));
            }
            return;
        }
        for (DraftFinding finding : draft.categories().stream().flatMap(category -> category.findings().stream()).toList()) {
            print("", finding.node(), finding.title(), matching);
            finding.measures().forEach(measure -> print("  ", measure, measure.text(), matching));
        }
        out.println(Texts.text("cli.import-trial", matching.count(Presence.NEW), matching.count(Presence.CHANGED), matching.count(Presence.SAME)));
    }

    private void print(String indent, DraftNode node, String text, Matching matching) {
        Match match = matching.of(node.id()).orElseThrow();
        String words = node.number() + text.replace('\n', ' ');
        out.println(indent + (match.known() == null ? Texts.text("cli.import-new", match.presence(), words)
            : Texts.text("cli.import-known", match.presence(), words, match.known().number())));
        for (Change change : match.changes()) {
            out.println(indent + "  " + Texts.text("cli.import-change", change.part(), change.was(), change.now()));
        }
    }
}
