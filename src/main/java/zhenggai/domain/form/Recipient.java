package zhenggai.domain.form;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.people.DepartmentId;
import zhenggai.domain.people.PersonId;

/** Who fills a form in, under the name of the day it was sent: one department or one person. */
public record Recipient(String name, @Nullable PersonId person, @Nullable DepartmentId department) {}
