/**
 * The way of a measure to its end: it is submitted, opinions are given on it in their order, it is accepted or returned. Each submission
 * keeps its own opinions, so that a returned measure begins a new set and the old one stays to be read. May know the spine and results.
 * Read first: {@link zhenggai.domain.acceptance.Submission}.
 */
package zhenggai.domain.acceptance;
