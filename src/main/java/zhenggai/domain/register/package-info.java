/**
 * The register of regulations: what rectification leaves behind in writing. A regulation goes through its stages in order, each with
 * somebody, a deadline in the office's words and the same warnings as a measure; measures that make it point to it, so that two of
 * them count one regulation. Plain values and rules: knows people, spine, time, rules and ledger.
 *
 * <p>Read first: {@link zhenggai.domain.register.Regulation}, {@link zhenggai.domain.register.Register}.
 */
package zhenggai.domain.register;
