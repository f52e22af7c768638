package zhenggai.domain.ledger;

import zhenggai.domain.spine.Finding;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.time.Deadline;

/** An open deadline that means another day since the calendar, a rule or an event changed: the measure as it was, and where its deadline goes. */
public record Move(Finding finding, Measure measure, Deadline to) {}
