package zhenggai.domain.result;

/** How exact a figure says it is, by the word it puts before or behind its number. */
public enum Approximation { EXACT, OVER, MANY, NEARLY, ABOUT }
