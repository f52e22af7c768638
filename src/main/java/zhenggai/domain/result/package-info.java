/**
 * What work came to in figures: a number with its unit or money in fen, read and written as documents do, and summed exactly, each
 * thing once. May know the spine and the ledger's reading of titles. Read first: {@link zhenggai.domain.result.Figure}.
 */
package zhenggai.domain.result;
