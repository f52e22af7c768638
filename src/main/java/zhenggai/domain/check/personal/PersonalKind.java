package zhenggai.domain.check.personal;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import zhenggai.domain.check.text.CheckedText;
import zhenggai.domain.check.text.Found;
import zhenggai.domain.check.text.Paragraph;

/** What sort of personal data it is. */
public enum PersonalKind {
    PERSON, DONOR, ID_NUMBER, PHONE, BANK_CARD, ADDRESS;

    /** Where it is looked for; a giver who is named is no other person too, and a number is one thing only. */
    private List<Function<Paragraph, Stream<Sighting>>> sources(CheckedText text) {
        return switch (this) {
            case PERSON -> List.of(NamedDonors::in, NamedPersons::in, new RegisteredPeople(text.around().people().others())::in);
            case DONOR -> List.of(NamedDonors::in);
            case ADDRESS -> List.of(Addresses::in);
            case ID_NUMBER, PHONE, BANK_CARD -> List.of(PrivateNumbers::in);
        };
    }

    /** Whatever of this sort is not known to be meant for the public; a rule about a text. */
    public Stream<Found> asked(CheckedText text) {
        return Personal.in(text, sources(text)).stream().filter(item -> item.isAsked() && item.kind() == this).map(item -> new Found(item.spot(), List.of(item.words())));
    }
}
