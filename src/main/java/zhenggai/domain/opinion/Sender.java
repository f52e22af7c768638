package zhenggai.domain.opinion;

/**
 * Who said it, as far as somebody did say who he is: personal data.
 *
 * @param name empty for one who gave none
 * @param contact where an answer reaches him, empty where he left nothing
 * @param isConfidential whether he asked that his name be known to nobody but the handler
 */
public record Sender(String name, String contact, boolean isConfidential) {
    public static final Sender ANONYMOUS = new Sender("", "", false);

    public Sender {
        name = name.strip();
        contact = contact.strip();
    }

    public boolean isAnonymous() {
        return name.isEmpty();
    }

    /** Whether the name may be shown where it was asked for: never of one who wants it kept back. */
    public boolean canBeNamed() {
        return !isAnonymous() && !isConfidential;
    }

    /** Nothing personal comes into a log. */
    @Override
    public String toString() {
        return "Sender";
    }
}
