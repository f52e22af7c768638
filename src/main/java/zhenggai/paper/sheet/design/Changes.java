package zhenggai.paper.sheet.design;

import zhenggai.domain.ledger.Comparison;

/** What a paper marks as changed, and what it calls the earlier look: an issue by its number, or a day. */
public record Changes(Comparison comparison, String since) {}
