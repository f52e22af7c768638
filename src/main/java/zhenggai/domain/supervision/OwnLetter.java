package zhenggai.domain.supervision;

/** A letter that the office put in the place of the usual one: for which paper, under which file name, recognised by the hash of its bytes. */
public record OwnLetter(ActKind kind, String name, String file) {}
