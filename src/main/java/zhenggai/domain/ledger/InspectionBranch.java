package zhenggai.domain.ledger;

import java.util.List;

import zhenggai.domain.spine.Inspection;

/** An inspection with its categories in order. */
public record InspectionBranch(Inspection inspection, List<CategoryBranch> categories) {}
