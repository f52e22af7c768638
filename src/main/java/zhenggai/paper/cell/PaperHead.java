package zhenggai.paper.cell;

import java.time.LocalDate;

import zhenggai.domain.people.Person;
import zhenggai.paper.Heading;
import zhenggai.words.Texts;

/** What stands above the tables of an office: the title, who fills it in and when, and that it is internal. */
public final class PaperHead {
    private PaperHead() {}

    public static Heading of(String title, String office, LocalDate on) {
        return new Heading(title, office, Texts.text("paper.office", office), Texts.text("paper.day", DayWords.of(on)), Texts.text("paper.internal"), on, "");
    }

    /** @param about a line of its own below the office: whom the paper is about */
    public static Heading of(String title, String office, String about, LocalDate on) {
        return of(title, office, on).about(Texts.text("paper.office", office) + "\n" + about, Texts.text("paper.day", DayWords.of(on)));
    }

    /** As two who hand over say it: the day is that of the handover. */
    public static Heading ofHandover(String title, String office, String about, LocalDate on) {
        return of(title, office, on).about(Texts.text("paper.office", office) + "\n" + about, Texts.text("paper.handover.day", DayWords.of(on)));
    }

    /** Of a form taken to the spot: the day is that of the check. */
    public static Heading ofCheck(String title, String office, LocalDate on) {
        return of(title, office, on).about(Texts.text("paper.office", office), Texts.text("paper.look-back.day", DayWords.of(on)));
    }

    /** A person with post and phone, as far as they are known. */
    public static String who(String key, Person person) {
        String post = person.post().isBlank() ? "" : Texts.text("paper.post", person.post());
        String phone = person.phone().isBlank() ? "" : Texts.text("paper.phone", person.phone());
        return Texts.text(key, person.name() + post) + phone;
    }
}
