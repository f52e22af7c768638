package zhenggai.domain.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.random.RandomGenerator;

import zhenggai.domain.Refused;

/**
 * The key that is printed once and kept in the safe: 24 signs by chance, 120 bits, and one that tells a misread sign. It has no letters
 * that look like digits.
 */
public record RecoveryKey(String signs) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BY_CHANCE = 24;
    private static final int GROUP = 5;
    private static final int PRIME = 31;

    /** @param chance has to be one that nobody can foresee */
    public static RecoveryKey fresh(RandomGenerator chance) {
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < BY_CHANCE; i++) {
            signs.append(ALPHABET.charAt(chance.nextInt(ALPHABET.length())));
        }
        return new RecoveryKey(signs.append(check(signs)).toString());
    }

    /**
     * A key as somebody copied it from the paper: spaces, dashes and small letters do not matter, nor O for 0, I and L for 1.
     *
     * @throws Refused when it is no whole key or a sign was misread
     */
    public static RecoveryKey read(String typed) {
        String signs = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\u2014\u2013-]", "").replace('O', '0').replace('I', '1').replace('L', '1');
        if (signs.length() != BY_CHANCE + 1 || signs.chars().anyMatch(sign -> ALPHABET.indexOf(sign) < 0)) {
            throw new Refused("recovery.no-key", BY_CHANCE + 1);
        }
        if (check(signs.substring(0, BY_CHANCE)) != signs.charAt(BY_CHANCE)) {
            throw new Refused("recovery.misread");
        }
        return new RecoveryKey(signs);
    }

    /** In groups, as it is printed. */
    public String printed() {
        return String.join("-", Arrays.asList(signs.split("(?<=\\G.{" + GROUP + "})")));
    }

    /** Two signs that changed places are told, too. */
    private static char check(CharSequence signs) {
        int sum = 0;
        for (int i = 0; i < signs.length(); i++) {
            sum = (sum * 3 + ALPHABET.indexOf(signs.charAt(i)) + 1) % PRIME;
        }
        return ALPHABET.charAt(sum);
    }

    /** Never in a log, never in a message. */
    @Override
    public String toString() {
        return "RecoveryKey";
    }
}
