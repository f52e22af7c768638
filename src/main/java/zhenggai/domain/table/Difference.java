package zhenggai.domain.table;

import zhenggai.domain.papers.TableField;

/** What a ledger says otherwise than the case: words, a day, names one below the other or a constant, empty where there was nothing. */
public record Difference(TableField field, Object before, Object after) {}
