package zhenggai.cli.json;

import java.util.Map;

import zhenggai.domain.draft.Draft;
import zhenggai.domain.draft.DraftCategory;
import zhenggai.domain.draft.DraftFinding;
import zhenggai.domain.draft.DraftNode;
import zhenggai.domain.draft.InspectionFacts;
import zhenggai.words.Texts;

/** What was understood of a document as JSON; its form is a promise to scripts. */
public final class DraftJson {
    private DraftJson() {}

    public static Map<String, Object> of(Draft draft) {
        return Json.object("kind", draft.kind().jsonName(), "title", draft.title(), "sections", draft.sections().size(),
            "facts", facts(draft.facts()),
            "categories", draft.categories().stream().map(DraftJson::category).toList(),
            "other", draft.other().stream().map(other -> Json.object("place", other.place(), "line", other.line(), "text", other.text())).toList(),
            "mentions", draft.mentions().stream().map(mention -> MentionJson.of(mention, draft)).toList(),
            "lost", draft.lost(),
            "warnings", draft.warnings().stream().map(warning -> Json.object("line", warning.line(), "code", warning.code(),
                "text", Texts.sentence(warning.code(), warning.args()))).toList());
    }

    private static Map<String, Object> facts(InspectionFacts facts) {
        return Json.object("round", facts.round(), "team", facts.team(), "onSiteFrom", text(facts.onSite().from()), "onSiteUntil", text(facts.onSite().until()),
            "feedbackOn", text(facts.feedbackOn()), "publicFrom", text(facts.publication().from()), "publicUntil", text(facts.publication().until()),
            "partyOrganisation", facts.partyOrganisation(), "office", facts.officeName(), "phone", facts.contact().phone(),
            "postalAddress", facts.contact().postalAddress(), "email", facts.contact().email(), "documentDate", text(facts.documentDate()));
    }

    private static Map<String, Object> category(DraftCategory category) {
        return Json.object("number", category.number(), "title", category.title(), "findings", category.findings().stream().map(DraftJson::finding).toList());
    }

    private static Map<String, Object> finding(DraftFinding finding) {
        return Json.object("number", finding.number(), "title", finding.title(), "measures", finding.measures().stream().map(DraftJson::measure).toList());
    }

    private static Map<String, Object> measure(DraftNode measure) {
        return Json.object("number", measure.number(), "text", measure.text());
    }

    private static String text(Object day) {
        return day == null ? null : day.toString();
    }
}
