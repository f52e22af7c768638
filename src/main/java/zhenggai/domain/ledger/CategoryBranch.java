package zhenggai.domain.ledger;

import java.util.List;

import zhenggai.domain.spine.Category;

/** A category with its findings in order. */
public record CategoryBranch(Category category, List<FindingBranch> findings) {}
