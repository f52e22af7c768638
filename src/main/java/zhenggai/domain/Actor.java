package zhenggai.domain;

/** Who does something: the person signed in to the program, the account of the operating system, the name of the PC. */
public record Actor(String person, String account, String computer) {}
