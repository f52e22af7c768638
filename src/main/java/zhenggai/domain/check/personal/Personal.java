package zhenggai.domain.check.personal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import zhenggai.domain.check.personal.PersonalItem.Known;
import zhenggai.domain.check.text.Around;
import zhenggai.domain.check.text.CheckPhrases;
import zhenggai.domain.check.text.CheckedText;
import zhenggai.domain.check.text.KnownPeople;
import zhenggai.domain.check.text.Paragraph;
import zhenggai.domain.check.text.Spot;

/** The personal data of a text, one by one in the order of the text. */
public final class Personal {
    private static final Predicate<String> CONTACT = CheckPhrases.PERSONAL.pattern("contact-block").asPredicate();
    private static final Predicate<String> CONTACT_LINE = CheckPhrases.PERSONAL.pattern("contact-line").asPredicate();

    private Personal() {}

    /** All of it, also what is known to be meant for the public. */
    public static List<PersonalItem> in(CheckedText text) {
        return in(text, List.of(PrivateNumbers::in, Addresses::in, NamedDonors::in, NamedPersons::in, new RegisteredPeople(text.around().people().others())::in));
    }

    static List<PersonalItem> in(CheckedText text, List<Function<Paragraph, Stream<Sighting>>> sources) {
        List<PersonalItem> items = new ArrayList<>();
        boolean isContact = false;
        for (Paragraph paragraph : text.paragraphs()) {
            isContact = CONTACT.test(paragraph.text()) || isContact && CONTACT_LINE.test(paragraph.text());
            boolean inBlock = isContact;
            List<PersonalItem> here = new ArrayList<>();
            sources.stream().flatMap(source -> source.apply(paragraph))
                .map(sighting -> item(sighting, paragraph, text.around(), inBlock))
                .filter(item -> here.stream().noneMatch(item::overlaps)).forEach(here::add);
            here.sort(Comparator.comparingInt(item -> item.spot().from()));
            items.addAll(here);
        }
        return items;
    }

    /** By the case, or by the post that is said beside the name of somebody the case does not know. */
    private static boolean isOfficial(Sighting sighting, String words, String text, KnownPeople people) {
        return people.officials().contains(words) || !people.others().contains(words) && (sighting.kind() == PersonalKind.PERSON || sighting.kind() == PersonalKind.DONOR)
            && PersonName.hasPost(text, sighting.from(), sighting.until());
    }

    /** @param inBlock whether the paragraph says where the public reaches the office */
    private static PersonalItem item(Sighting sighting, Paragraph paragraph, Around around, boolean inBlock) {
        String words = paragraph.text().substring(sighting.from(), sighting.until());
        Known known = isOfficeContact(sighting, words, around, inBlock) ? Known.OFFICE_CONTACT
            : isOfficial(sighting, words, paragraph.text(), around.people()) ? Known.OFFICIAL : Known.NOT;
        return new PersonalItem(sighting.kind(), new Spot(paragraph.number(), sighting.from(), sighting.until()), words, known);
    }

    private static boolean isOfficeContact(Sighting sighting, String words, Around around, boolean inBlock) {
        return switch (sighting.kind()) {
            case PHONE -> inBlock || digits(around.contact().phone()).contains(digits(words));
            case ADDRESS -> inBlock || around.contact().postalAddress().contains(words);
            case PERSON -> inBlock;
            default -> false;
        };
    }

    private static String digits(String words) {
        return words.replaceAll("[^0-9]", "");
    }
}
