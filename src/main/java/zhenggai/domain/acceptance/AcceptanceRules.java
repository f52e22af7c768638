package zhenggai.domain.acceptance;

/**
 * What an office decides for itself about acceptance.
 *
 * @param needsAllOpinions whether a measure is accepted only when every level agreed
 */
public record AcceptanceRules(boolean needsAllOpinions) {
    public static final AcceptanceRules USUAL = new AcceptanceRules(false);
}
