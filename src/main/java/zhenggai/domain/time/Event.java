package zhenggai.domain.time;

/** What a term can be counted from: days every inspection has. */
public enum Event { FEEDBACK, PLAN_ADOPTED, RECTIFY_END }
