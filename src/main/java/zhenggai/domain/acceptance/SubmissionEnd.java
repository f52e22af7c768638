package zhenggai.domain.acceptance;

/** What became of a submission. */
public enum SubmissionEnd { ACCEPTED, RETURNED }
