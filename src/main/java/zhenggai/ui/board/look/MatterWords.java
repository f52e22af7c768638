package zhenggai.ui.board.look;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import zhenggai.domain.opinion.PublicOpinion;
import zhenggai.domain.reminding.Answerable;
import zhenggai.domain.reminding.Matter;
import zhenggai.domain.reminding.Watched;
import zhenggai.domain.spine.MeasureState;
import zhenggai.domain.register.StageDue;
import zhenggai.domain.supervision.Act;
import zhenggai.domain.supervision.Receiver;
import zhenggai.domain.supervision.Reply;
import zhenggai.domain.supervision.SupervisionRules;
import zhenggai.words.ActWords;
import zhenggai.words.Reopened;
import zhenggai.words.Texts;

/**
 * A matter in words.
 *
 * @param badge how sharp it is, as a shape and a word; {@code word} without the shape
 * @param code the number of its measure; empty where it is about something else
 * @param headline what it is about
 * @param who whoever answers for it
 * @param left how long there is, or how long it has been
 */
public record MatterWords(String badge, String word, String code, String headline, String who, String left, String since) {

    public static MatterWords of(Matter matter, SupervisionRules rules, LocalDate on) {
        String since = Texts.text("board.since", matter.since());
        if (matter.item() != null) {
            Watched item = matter.item();
            String about = Reopened.marked(item.round(), item.headline().replace('\n', ' ').strip());
            return new MatterWords(badge(matter), word(matter), item.code(), about, who(item.who()), left(matter, on), since);
        }
        if (matter.form() != null) {
            String headline = Texts.text("board.form", matter.form().code(), matter.form().items().size());
            return new MatterWords(badge(matter), word(matter), "", headline, matter.form().to().name(), left(matter, on), since);
        }
        if (matter.stage() != null) {
            StageDue due = matter.stage().due();
            String headline = Texts.text("board.stage", due.regulation().title(), due.stage().step());
            return new MatterWords(badge(matter), word(matter), "", headline, matter.stage().who().isEmpty() ? Texts.text("board.nobody") : matter.stage().who(),
                left(matter, on), since);
        }
        if (matter.opinion() != null) {
            PublicOpinion opinion = matter.opinion().due().opinion();
            String headline = Texts.text("board.opinion", opinion.number(), opinion.received().said().replace('\n', ' '));
            return new MatterWords(badge(matter), word(matter), "", headline, matter.opinion().who().isEmpty() ? Texts.text("board.nobody") : matter.opinion().who(),
                left(matter, on), since);
        }
        Act act = Objects.requireNonNull(matter.act());
        String headline = Texts.text("board.act", ActWords.title(act, rules), act.items().size());
        return new MatterWords(badge(matter), word(matter), "", headline, act.to().isNobody() ? Texts.text("board.nobody") : act.to().name(), left(matter, on), since);
    }

    /** How sharp a matter is, as the shape of its level or state and the word. */
    public static String badge(Matter matter) {
        return shape(matter) + " " + word(matter);
    }

    /** All of it in one sentence. */
    public String told() {
        return Stream.of(word, code, headline, who, left, since).filter(part -> !part.isEmpty()).collect(Collectors.joining(Texts.text("list.comma")));
    }

    private static String shape(Matter matter) {
        return switch (matter.key().why()) {
            case WARNING, REVIEW, STAGE, OPINION -> matter.key().level().shape();
            case RETURNED -> MeasureState.RETURNED.shape();
            case REPLY_MISSING, FORM_MISSING -> MeasureState.LATE;
            case REPLIED -> Reply.UNJUDGED;
        };
    }

    private static String word(Matter matter) {
        return switch (matter.key().why()) {
            case WARNING, REVIEW, STAGE, OPINION -> Texts.text(matter.key().level());
            case RETURNED -> Texts.text(MeasureState.RETURNED);
            case REPLY_MISSING -> Texts.text("board.no-reply");
            case REPLIED -> Texts.text("board.to-judge");
            case FORM_MISSING -> Texts.text("board.no-form");
        };
    }

    private static String who(Answerable who) {
        List<Receiver> first = Stream.of(who.handlers(), who.departments(), who.leaders()).filter(some -> !some.isEmpty()).findFirst().orElse(List.of());
        return first.isEmpty() ? Texts.text("board.nobody") : first.stream().map(Receiver::name).collect(Collectors.joining(Texts.text("list.comma")));
    }

    private static String left(Matter matter, LocalDate on) {
        return switch (matter.key().why()) {
            case WARNING, REVIEW -> left(ChronoUnit.DAYS.between(on, Objects.requireNonNull(matter.item().due())));
            case STAGE -> left(ChronoUnit.DAYS.between(on, Objects.requireNonNull(Objects.requireNonNull(matter.stage()).due().warning().due())));
            case OPINION -> left(ChronoUnit.DAYS.between(on, Objects.requireNonNull(Objects.requireNonNull(matter.opinion()).due().warning().due())));
            case REPLY_MISSING -> left(ChronoUnit.DAYS.between(on, Objects.requireNonNull(matter.act().demand().replyBy())));
            case FORM_MISSING -> left(ChronoUnit.DAYS.between(on, Objects.requireNonNull(matter.form()).returnBy()));
            case RETURNED, REPLIED -> {
                long days = ChronoUnit.DAYS.between(matter.since(), on);
                yield days == 0 ? Texts.text("board.since-today") : Texts.text("board.waits", days);
            }
        };
    }

    private static String left(long days) {
        return days == 0 ? Texts.text("due.ends-today") : days < 0 ? Texts.text("board.over", -days) : Texts.text("board.left", days);
    }
}
