package zhenggai.ui.meeting.agenda;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.extension.Decision;
import zhenggai.domain.extension.Extension;
import zhenggai.domain.meeting.Effect;
import zhenggai.domain.meeting.EffectKind;
import zhenggai.domain.register.RegulationStep;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.MeasureState;
import zhenggai.words.Texts;

/** Everything a decision could carry out in the case as it is, by its kind, in words. */
record EffectChoices(Map<EffectKind, List<Choice>> byKind, Map<Effect, String> words) {
    static final EffectChoices NONE = new EffectChoices(Map.of(), Map.of());
    private static final int LETTERS = 36;

    /** One thing a decision could carry out. */
    record Choice(Effect effect, String words) {}

    /** Off the FX thread. */
    static EffectChoices read(OpenCase open) {
        Map<MeasureId, String> measures = new LinkedHashMap<>();
        List<Choice> closing = new ArrayList<>();
        List<Choice> talking = new ArrayList<>();
        open.ledgers().current().findings().forEach(finding -> finding.measures().forEach(leaf -> {
            String line = Texts.text("acts.item-line", finding.finding().number() + "-" + leaf.measure().number(), brief(leaf.measure().text()));
            measures.put(leaf.measure().id(), line);
            if (leaf.measure().state() == MeasureState.SUBMITTED) {
                closing.add(new Choice(new Effect.CloseOut(leaf.measure().id()), line));
            }
            if (leaf.measure().state().isOpen()) {
                talking.add(new Choice(new Effect.Talk(leaf.measure().id()), line));
            }
        }));
        Map<Effect, String> words = new LinkedHashMap<>();
        measures.forEach((measure, line) -> {
            words.put(new Effect.CloseOut(measure), line);
            words.put(new Effect.Talk(measure), line);
        });
        List<Choice> plans = open.inspections().all().stream().map(one -> new Choice(new Effect.AdoptPlan(one.id()), one.title())).toList();
        List<Choice> extensions = open.extensions().all().stream().flatMap(one -> decisions(one, measures.getOrDefault(one.measure(), ""))).toList();
        List<Choice> regulations = open.regulations().register().regulations().stream().map(one -> new Choice(new Effect.PassRegulation(one.id()), one.title())).toList();
        Stream.of(plans, extensions, regulations).flatMap(List::stream).forEach(choice -> words.put(choice.effect(), choice.words()));
        List<Extension> pending = open.extensions().all().stream().filter(Extension::isPending).toList();
        List<Choice> toDecide = extensions.stream().filter(choice -> pending.stream().anyMatch(one -> choice.effect() instanceof Effect.DecideExtension decides
            && decides.extension().equals(one.id()))).toList();
        List<Choice> toPass = regulations.stream().filter(choice -> choice.effect() instanceof Effect.PassRegulation passes
            && !open.regulations().get(passes.regulation()).stage(RegulationStep.DELIBERATE).isDone()).toList();
        return new EffectChoices(Map.of(EffectKind.ADOPT_PLAN, plans, EffectKind.DECIDE_EXTENSION, toDecide, EffectKind.CLOSE_OUT, closing,
            EffectKind.TALK, talking, EffectKind.PASS_REGULATION, toPass), words);
    }

    /** What can be chosen of a kind; what was chosen before stays among it. */
    List<Choice> of(EffectKind kind, @Nullable Effect present) {
        List<Choice> choices = new ArrayList<>(byKind.getOrDefault(kind, List.of()));
        if (present != null && present.kind() == kind && choices.stream().noneMatch(choice -> choice.effect().equals(present))) {
            choices.addFirst(new Choice(present, said(present)));
        }
        return choices;
    }

    /** What it is about, in words. */
    String said(Effect effect) {
        return words.getOrDefault(effect, "");
    }

    private static Stream<Choice> decisions(Extension extension, String measure) {
        return Stream.of(Decision.Outcome.GRANTED, Decision.Outcome.REFUSED).map(outcome -> new Choice(new Effect.DecideExtension(extension.id(), outcome),
            Texts.text("meetings.extension-choice", outcome, extension.to().words(), measure)));
    }

    private static String brief(String text) {
        String line = text.replace('\n', ' ');
        return line.codePointCount(0, line.length()) <= LETTERS ? line : line.substring(0, line.offsetByCodePoints(0, LETTERS)) + "\u2026";
    }
}
