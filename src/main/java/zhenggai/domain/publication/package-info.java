/**
 * That a signed notice is public: the period, the channels with the days on which it went up and came down, what proves that, how far it is on a
 * day and what it lacks, and the statement that closes it. Plain values and rules: knows notice, opinion, file, spine and time.
 *
 * <p>Read first: {@link zhenggai.domain.publication.Publication}, {@link zhenggai.domain.publication.Outlook}.
 */
package zhenggai.domain.publication;
