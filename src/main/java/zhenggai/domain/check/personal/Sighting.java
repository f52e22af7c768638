package zhenggai.domain.check.personal;

/** A stretch of a paragraph that looks like personal data of a kind. */
record Sighting(PersonalKind kind, int from, int until) {}
