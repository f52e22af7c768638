package zhenggai.domain.reminding;

import java.util.List;

import zhenggai.domain.supervision.Receiver;

/** Who answers for a measure, as far as reminders go: who does it, who leads it, which department leads it. Each may be empty. */
public record Answerable(List<Receiver> handlers, List<Receiver> leaders, List<Receiver> departments) {
    public static final Answerable NOBODY = new Answerable(List.of(), List.of(), List.of());

    public Answerable {
        handlers = List.copyOf(handlers);
        leaders = List.copyOf(leaders);
        departments = List.copyOf(departments);
    }
}
