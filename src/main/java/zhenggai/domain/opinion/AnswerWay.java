package zhenggai.domain.opinion;

/** The way on which somebody was answered; one who gave neither name nor contact can still be answered in public. */
public enum AnswerWay { PHONE, IN_PERSON, WRITTEN, EMAIL, PUBLISHED }
