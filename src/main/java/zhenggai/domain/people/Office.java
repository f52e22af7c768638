package zhenggai.domain.people;

import zhenggai.domain.Refused;

/** The inspected office: the name it reports under, its party organisation, its contact block. One to a case file. */
public record Office(String name, String partyOrganisation, Contact contact) {

    /** @throws Refused when the name is blank */
    public Office {
        name = name.strip();
        if (name.isEmpty()) {
            throw new Refused("office.name-missing");
        }
    }

    public static Office named(String name) {
        return new Office(name, "", Contact.NONE);
    }
}
