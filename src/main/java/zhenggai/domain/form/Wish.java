package zhenggai.domain.form;

/** The state that whoever fills in a form proposes for a measure: as much as is his to propose. */
public enum Wish { UNDER_WAY, DONE }
