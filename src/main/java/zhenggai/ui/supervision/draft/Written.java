package zhenggai.ui.supervision.draft;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.supervision.ActDraft;
import zhenggai.domain.supervision.Demand;
import zhenggai.domain.time.Working;
import zhenggai.ui.supervision.draft.DraftModel.Look;
import zhenggai.ui.supervision.draft.DraftModel.ReplyTerm;
import zhenggai.words.Texts;
import zhenggai.words.WorkingLines;

/**
 * The form as it was filled in at one moment.
 *
 * @param said all of it but the day for the reply
 * @param days the number of working days as typed
 * @param day the day that was set
 */
record Written(ActDraft said, ReplyTerm term, String days, @Nullable LocalDate day) {
    private static final int LONGEST_NUMBER = 4;

    /** @throws Refused when the number of days is none */
    ActDraft draft() {
        Demand demand = new Demand(said.demand().found(), said.demand().requirement(), term == ReplyTerm.DAYS ? number() : null, term == ReplyTerm.DAY ? day : null);
        return new ActDraft(said.kind(), said.to(), said.copies(), said.items(), demand, said.issuedBy(), said.issuedOn());
    }

    private @Nullable Integer number() {
        String typed = days.strip();
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("\\d{1," + LONGEST_NUMBER + "}")) {
            throw new Refused("acts.not-days", typed);
        }
        return Integer.valueOf(typed);
    }

    /** What it comes to. Off the FX thread. */
    Look look(OpenCase open) {
        @Nullable Working working = null;
        try {
            ActDraft draft = draft();
            if (draft.demand().replyDays() != null && draft.demand().replyDays() > 0) {
                working = open.acts().replyWorking(draft.issuedOn(), draft.demand().replyDays());
            }
            return new Look(replyBy(working), lines(working), open.acts().preview(draft), "");
        } catch (Refused refused) {
            return new Look(replyBy(working), lines(working), null, Texts.sentence(refused.textKey(), refused.args()));
        }
    }

    private @Nullable LocalDate replyBy(@Nullable Working working) {
        return working != null ? working.end() : term == ReplyTerm.DAY ? day : null;
    }

    private static List<String> lines(@Nullable Working working) {
        return working == null ? List.of() : WorkingLines.of(working);
    }
}
