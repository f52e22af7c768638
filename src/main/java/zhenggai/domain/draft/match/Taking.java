package zhenggai.domain.draft.match;

/** What is to be done with a finding or measure of a draft: enter it anew, renew the one that is there, leave that as it is. */
public enum Taking { AS_NEW, UPDATE, LEAVE }
