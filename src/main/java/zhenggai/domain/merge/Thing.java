package zhenggai.domain.merge;

/** A row, by its table and id. */
public record Thing(String table, long id) {}
