package zhenggai.domain.draft.match;

import zhenggai.domain.draft.Part;

/** One thing that the draft says otherwise than the case; {@code was} is empty where the case does not say it. */
public record Change(Part part, String was, String now) {}
