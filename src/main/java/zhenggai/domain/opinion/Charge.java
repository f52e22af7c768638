package zhenggai.domain.opinion;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.time.Deadline;

/** Who is to answer an opinion and by when; nobody yet where the person is null. */
public record Charge(@Nullable PersonId person, Deadline deadline) {
    public static final Charge NONE = new Charge(null, Deadline.NONE);
}
