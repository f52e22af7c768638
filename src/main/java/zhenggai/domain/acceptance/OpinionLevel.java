package zhenggai.domain.acceptance;

/** From whom an opinion on the end of a measure comes, in the order in which they give it. */
public enum OpinionLevel { DEPARTMENT, LEAD_LEADER, LEADING_GROUP }
