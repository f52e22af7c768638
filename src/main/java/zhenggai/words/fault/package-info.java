/**
 * A fault of the program as it may be told to others: a short code and the trace, without a word of a case, a name or a path.
 *
 * <p>Knows only the two kinds of exceptions that speak to users. Read first: {@link zhenggai.words.fault.FaultTrace}.
 */
package zhenggai.words.fault;
