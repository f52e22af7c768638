package zhenggai.domain.register;

/** The stages on the way of a regulation, in order. */
public enum RegulationStep { DRAFT, REVIEW, DELIBERATE, PUBLISH, ARCHIVE }
