package zhenggai.domain.check.personal;

import java.util.List;
import java.util.stream.Stream;

import zhenggai.domain.check.text.CheckedText;
import zhenggai.domain.check.text.Found;

/** What sort of personal data it is. */
public enum PersonalKind {
    PERSON, DONOR, ID_NUMBER, PHONE, BANK_CARD, ADDRESS;

    /** Whatever of this sort is not known to be meant for the public; a rule about a text. */
    public Stream<Found> asked(CheckedText text) {
        return Personal.in(text).stream().filter(item -> item.isAsked() && item.kind() == this).map(item -> new Found(item.spot(), List.of(item.words())));
    }
}
