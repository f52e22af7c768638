package zhenggai.domain.draft;

/** How far what a node was taken for can be relied on: nothing speaks against it, something was guessed, or there is a question to answer. */
public enum Trust { SURE, LIKELY, DOUBTFUL }
