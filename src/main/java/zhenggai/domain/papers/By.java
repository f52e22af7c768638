package zhenggai.domain.papers;

/** Whose items stand together on a paper. */
public enum By { DEPARTMENT, PERSON }
