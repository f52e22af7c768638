package zhenggai.domain.check.text;

import java.time.LocalDate;
import java.util.Collection;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.people.Contact;
import zhenggai.domain.people.Person;
import zhenggai.domain.register.Register;
import zhenggai.domain.spine.Days;
import zhenggai.domain.time.WorkCalendar;

/**
 * What is known around a text, by which some rules look at it.
 *
 * @param own the day it is dated, where it tells of the past until then; null where it does not
 * @param publication from when until when the public can answer it
 * @param register the regulations of the case, null where there is no case
 * @param people who is known by name
 * @param contact where the public is to reach the office
 */
public record Around(
        @Nullable LocalDate own, Days publication, WorkCalendar calendar, @Nullable Register register, KnownPeople people, Contact contact) {
    public static final Around NOTHING = new Around(null, Days.UNKNOWN, WorkCalendar.published(), null, KnownPeople.NOBODY, Contact.NONE);

    /** What a case knows. */
    public static Around of(WorkCalendar calendar, Register register, Collection<Person> people, Contact contact) {
        return new Around(null, Days.UNKNOWN, calendar, register, KnownPeople.of(people), contact);
    }
}
