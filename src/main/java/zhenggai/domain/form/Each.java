package zhenggai.domain.form;

/** Of whom each gets a form of his own. */
public enum Each { DEPARTMENT, PERSON }
