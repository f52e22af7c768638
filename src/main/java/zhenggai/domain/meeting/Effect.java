package zhenggai.domain.meeting;

import zhenggai.domain.extension.Decision;
import zhenggai.domain.extension.ExtensionId;
import zhenggai.domain.register.RegulationId;
import zhenggai.domain.spine.InspectionId;
import zhenggai.domain.spine.MeasureId;

/** What a decision carries out in the case. */
public sealed interface Effect {

    EffectKind kind();

    /** The plan of an inspection is adopted. */
    record AdoptPlan(InspectionId inspection) implements Effect {
        @Override
        public EffectKind kind() {
            return EffectKind.ADOPT_PLAN;
        }
    }

    /** A pending extension is granted or refused. */
    record DecideExtension(ExtensionId extension, Decision.Outcome outcome) implements Effect {
        @Override
        public EffectKind kind() {
            return EffectKind.DECIDE_EXTENSION;
        }
    }

    /** A submitted measure is accepted. */
    record CloseOut(MeasureId measure) implements Effect {
        @Override
        public EffectKind kind() {
            return EffectKind.CLOSE_OUT;
        }
    }

    /** Whoever answers for a measure is called to a talk. */
    record Talk(MeasureId measure) implements Effect {
        @Override
        public EffectKind kind() {
            return EffectKind.TALK;
        }
    }

    /** A regulation is deliberated. */
    record PassRegulation(RegulationId regulation) implements Effect {
        @Override
        public EffectKind kind() {
            return EffectKind.PASS_REGULATION;
        }
    }
}
