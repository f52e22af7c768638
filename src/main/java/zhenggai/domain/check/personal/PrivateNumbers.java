package zhenggai.domain.check.personal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import zhenggai.domain.check.text.CheckPhrases;
import zhenggai.domain.check.text.Paragraph;
import zhenggai.domain.check.text.Plain;

/** Numbers that belong to one person: on identity cards, of telephones, of bank cards. */
final class PrivateNumbers {
    private static final Pattern LONG_ID = CheckPhrases.PERSONAL.pattern("id-long");
    private static final Pattern SHORT_ID = CheckPhrases.PERSONAL.pattern("id-short");
    private static final Pattern PHONE = CheckPhrases.PERSONAL.pattern("phone");
    private static final Pattern CARD = CheckPhrases.PERSONAL.pattern("bank-card");
    /** GB 11643: the weights of the digits, and the check digit for each remainder. */
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";
    private static final int BIRTH = 6;

    private PrivateNumbers() {}

    static Stream<Sighting> in(Paragraph paragraph) {
        String plain = Plain.digits(paragraph.text());
        return Stream.of(
            LONG_ID.matcher(plain).results().filter(match -> match.group("label") != null || isIdentity(match.group("words"))).map(match -> sighting(PersonalKind.ID_NUMBER, match)),
            SHORT_ID.matcher(plain).results().filter(match -> match.group("label") != null || isBirthDay("19" + match.group("words").substring(BIRTH, BIRTH + 6)))
                .map(match -> sighting(PersonalKind.ID_NUMBER, match)),
            CARD.matcher(plain).results().filter(match -> isCard(match.group("words"))).map(match -> sighting(PersonalKind.BANK_CARD, match)),
            PHONE.matcher(plain).results().map(match -> sighting(PersonalKind.PHONE, match))).flatMap(found -> found);
    }

    private static Sighting sighting(PersonalKind kind, MatchResult match) {
        return new Sighting(kind, match.start("words"), match.end("words"));
    }

    /** By its birthday and its check digit. */
    static boolean isIdentity(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return isBirthDay(number.substring(BIRTH, BIRTH + 8)) && CHECK_DIGITS.charAt(sum % CHECK_DIGITS.length()) == Character.toUpperCase(number.charAt(WEIGHTS.length));
    }

    private static boolean isBirthDay(String digits) {
        try {
            LocalDate day = LocalDate.of(Integer.parseInt(digits.substring(0, 4)), Integer.parseInt(digits.substring(4, 6)), Integer.parseInt(digits.substring(6, 8)));
            return day.getYear() >= 1900 && day.getYear() < 2100;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    /** By the Luhn sum. */
    static boolean isCard(String words) {
        String number = words.replaceAll("[^0-9]", "");
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? digit : digit * 2;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0 && number.chars().distinct().count() > 2;
    }
}
