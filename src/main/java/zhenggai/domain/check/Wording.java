package zhenggai.domain.check;

/** Which words of the case it is that can be published: of a finding, of a measure, of what came of it. */
public enum Wording { FINDING, MEASURE, RESULT }
