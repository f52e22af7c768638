package zhenggai.domain.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import zhenggai.domain.ledger.Duty;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.MeasureState;

/**
 * Which forms would be sent: for each department or person one with what is open of theirs.
 *
 * @param forms in the order in which the ledger first names who they are for
 * @param unanswered what is open and nobody answers for, so that it stands on no form
 */
public record Sending(List<Form> forms, List<FormItem> unanswered) {
    /** What waits for its acceptor asks nobody who works on it. */
    private static final Set<MeasureState> OPEN = Set.of(MeasureState.NOT_STARTED, MeasureState.UNDER_WAY, MeasureState.RETURNED);

    public static Sending of(Ledger ledger, Each by, LocalDate sentOn, LocalDate returnBy) {
        Map<Recipient, List<FormItem>> items = new LinkedHashMap<>();
        List<FormItem> unanswered = new ArrayList<>();
        ledger.findings().forEach(finding -> finding.measures().stream().filter(leaf -> isOpen(leaf.measure().state())).forEach(leaf -> {
            FormItem item = FormItem.of(finding, leaf);
            List<Recipient> those = recipients(finding, leaf, by).toList();
            those.forEach(one -> items.computeIfAbsent(one, ignored -> new ArrayList<>()).add(item));
            if (those.isEmpty()) {
                unanswered.add(item);
            }
        }));
        return new Sending(items.entrySet().stream().map(entry -> Form.draft(entry.getKey(), sentOn, returnBy, entry.getValue())).toList(), unanswered);
    }

    /** Whether a measure in this state is still worked on, so that a form can tell of it. */
    public static boolean isOpen(MeasureState state) {
        return OPEN.contains(state);
    }

    private static Stream<Recipient> recipients(FindingBranch finding, MeasureLeaf leaf, Each by) {
        return finding.dutiesFor(leaf).stream().filter(duty -> by == Each.DEPARTMENT ? duty.role().isForDepartment() : duty.role() == Role.RESPONSIBLE_PERSON)
            .map(Sending::recipient).distinct();
    }

    private static Recipient recipient(Duty duty) {
        return new Recipient(duty.name(), duty.assignment().person(), duty.assignment().department());
    }
}
