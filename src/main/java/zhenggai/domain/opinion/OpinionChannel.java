package zhenggai.domain.opinion;

/** The way on which an opinion of the public came in. */
public enum OpinionChannel { PHONE, LETTER, EMAIL, VISIT, WEB, BOX }
