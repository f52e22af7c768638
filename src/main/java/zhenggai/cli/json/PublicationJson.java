package zhenggai.cli.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import zhenggai.casework.publication.Published;
import zhenggai.domain.publication.Lack;
import zhenggai.domain.publication.Posting;
import zhenggai.domain.publication.Proof;
import zhenggai.domain.publication.Statement;
import zhenggai.words.PublicationWords;

/** Where a notice is public as JSON; its form is a promise to scripts. */
public final class PublicationJson {
    private PublicationJson() {}

    public static Map<String, Object> of(List<Published> all) {
        return Json.object("publications", all.stream().map(PublicationJson::publication).toList());
    }

    private static Map<String, Object> publication(Published published) {
        return Json.object("title", published.version().text().title(), "version", published.version().number(),
            "from", published.publication().from().toString(), "until", published.publication().until().toString(), "phase", published.outlook().phase().name(),
            "workingDays", published.outlook().workingDays(), "gone", published.outlook().gone(), "left", published.outlook().left(),
            "postings", published.publication().postings().stream().map(PublicationJson::posting).toList(),
            "lacks", published.outlook().lacks().stream().map(lack -> lack(published, lack)).toList(),
            "opinions", Json.object("total", published.opinions().total(), "answered", published.opinions().answered(),
                "unanswered", published.opinions().unanswered(), "overdue", published.opinions().overdue()),
            "statement", statement(published.publication().statement()));
    }

    private static Map<String, Object> posting(Posting posting) {
        return Json.object("channel", posting.channel().name(), "place", posting.place(), "up", day(posting.upOn()), "down", day(posting.downOn()),
            "proofs", posting.proofs().stream().map(PublicationJson::proof).toList());
    }

    private static Map<String, Object> proof(Proof proof) {
        return Json.object("name", proof.file().name(), "kind", proof.file().kind().name(), "size", proof.file().size(), "sha256", proof.file().sha256(),
            "on", proof.takenOn().toString());
    }

    private static Map<String, Object> lack(Published published, Lack lack) {
        return Json.object("kind", lack.kind().name(), "toDo", lack.kind().isToDo(), "place", lack.posting() == null ? null : lack.posting().place(),
            "says", PublicationWords.of(lack, published.version().text().period()));
    }

    private static @Nullable Map<String, Object> statement(@Nullable Statement statement) {
        return statement == null ? null : Json.object("by", statement.by(), "on", statement.on().toString(), "remark", statement.remark());
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
