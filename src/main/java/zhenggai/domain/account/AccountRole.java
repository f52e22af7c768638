package zhenggai.domain.account;

/** What somebody who signs in is to the case: he who works on it, he who answers for it, he who looks after the program. */
public enum AccountRole { HANDLER, SUPERVISOR, ADMINISTRATOR }
