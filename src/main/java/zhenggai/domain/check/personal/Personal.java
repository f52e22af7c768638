package zhenggai.domain.check.personal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import zhenggai.domain.check.personal.PersonalItem.Known;
import zhenggai.domain.check.text.Around;
import zhenggai.domain.check.text.CheckPhrases;
import zhenggai.domain.check.text.CheckedText;
import zhenggai.domain.check.text.Paragraph;
import zhenggai.domain.check.text.Spot;

/** The personal data of a text, one by one in the order of the text. */
public final class Personal {
    private static final Predicate<String> CONTACT = CheckPhrases.PERSONAL.pattern("contact-block").asPredicate();

    private Personal() {}

    /** All of it, also what is known to be meant for the public. */
    public static List<PersonalItem> in(CheckedText text) {
        List<PersonalItem> items = new ArrayList<>();
        for (Paragraph paragraph : text.paragraphs()) {
            List<PersonalItem> here = new ArrayList<>();
            Stream.of(PrivateNumbers.in(paragraph), Addresses.in(paragraph), NamedDonors.in(paragraph), NamedPersons.in(paragraph)).flatMap(found -> found)
                .map(sighting -> item(sighting, paragraph, text.around()))
                .filter(item -> here.stream().noneMatch(item::overlaps)).forEach(here::add);
            here.sort(Comparator.comparingInt(item -> item.spot().from()));
            items.addAll(here);
        }
        return items;
    }

    private static PersonalItem item(Sighting sighting, Paragraph paragraph, Around around) {
        String words = paragraph.text().substring(sighting.from(), sighting.until());
        Known known = isOfficeContact(sighting, words, paragraph, around) ? Known.OFFICE_CONTACT
            : around.officials().contains(words) ? Known.OFFICIAL : Known.NOT;
        return new PersonalItem(sighting.kind(), new Spot(paragraph.number(), sighting.from(), sighting.until()), words, known);
    }

    private static boolean isOfficeContact(Sighting sighting, String words, Paragraph paragraph, Around around) {
        return switch (sighting.kind()) {
            case PHONE -> CONTACT.test(paragraph.text()) || digits(around.contact().phone()).contains(digits(words));
            case ADDRESS -> CONTACT.test(paragraph.text()) || around.contact().postalAddress().contains(words);
            default -> false;
        };
    }

    private static String digits(String words) {
        return words.replaceAll("[^0-9]", "");
    }
}
