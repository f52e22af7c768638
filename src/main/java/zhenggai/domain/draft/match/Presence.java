package zhenggai.domain.draft.match;

/** How a finding or measure of a draft stands to the case: not there, there in other words, there as it is. */
public enum Presence { NEW, CHANGED, SAME }
