package zhenggai.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.casework.lasting.LookBacks.Plan;
import zhenggai.domain.Refused;
import zhenggai.domain.acceptance.Opinion;
import zhenggai.domain.acceptance.OpinionLevel;
import zhenggai.domain.acceptance.Submission;
import zhenggai.domain.evidence.Wanted;
import zhenggai.domain.evidence.WantedId;
import zhenggai.domain.file.Meter;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.lookback.Draw;
import zhenggai.domain.lookback.DrawMethod;
import zhenggai.domain.lookback.LookBack;
import zhenggai.domain.lookback.LookBackItemId;
import zhenggai.domain.lookback.Result;
import zhenggai.domain.lookback.Review;
import zhenggai.domain.lookback.ReviewId;
import zhenggai.domain.lookback.ReviewVerdict;
import zhenggai.domain.lookback.Share;
import zhenggai.domain.lookback.Standing;
import zhenggai.domain.meeting.AgendaItem;
import zhenggai.domain.meeting.Effect;
import zhenggai.domain.meeting.Meeting;
import zhenggai.domain.meeting.MeetingKind;
import zhenggai.domain.meeting.Preparation;
import zhenggai.domain.meeting.Session;
import zhenggai.domain.meeting.Vote;
import zhenggai.domain.people.Person;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.people.Role;
import zhenggai.domain.register.Regulation;
import zhenggai.domain.register.RegulationKind;
import zhenggai.domain.register.RegulationStep;
import zhenggai.domain.rules.Warning;
import zhenggai.domain.spine.Backed;
import zhenggai.domain.spine.Evidence;
import zhenggai.domain.spine.EvidenceId;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.MeasureState;
import zhenggai.paper.Watch;
import zhenggai.paper.binder.Binder;
import zhenggai.testkit.Desk;
import zhenggai.testkit.SampleFiles;

/** One case from its first piece of evidence to its second round: what is asked for comes, a measure goes its whole way, relapses, and is closed late. */
class DoneMeansDoneWalkTest {
    private static final LocalDate BEGINNING = LocalDate.of(2026, 2, 2);
    private static final LocalDate MEETING = LocalDate.of(2026, 3, 20);
    private static final LocalDate REVIEW = LocalDate.of(2026, 9, 1);
    private static final LocalDate VISIT = LocalDate.of(2026, 10, 12);
    private static final LocalDate LATE = LocalDate.of(2026, 12, 4);
    private static final String MINUTE = "党组纪要〔2026〕8号";

    @TempDir
    private Path dir;
    private final Desk desk = new Desk();
    private OpenCase open;
    private MeasureId measure;
    private MeasureId lasting;
    private PersonId leader;
    private Evidence paper;
    private Regulation regulation;

    @Test
    void fromTheFirstEvidenceToTheSecondRound() throws Exception {
        on(BEGINNING);
        open = desk.smallCase(dir.resolve("案卷.zgt"));
        measure = Desk.measure(open, 0).id();
        lasting = Desk.measure(open, 1).id();
        Ledger before = open.ledgers().current();
        int steps = open.history().all().size();
        begins();
        withoutWhatIsAskedForItIsNotStruckOff();
        evidenceComesAndAPaperIsScanned();
        itIsReturnedWithWhatIsMissingAndSubmittedAgain();
        theRegulationGoesThroughItsStages();
        aMeetingStrikesItOff();
        aLastingMeasureIsReviewed();
        aSampleFindsARelapse();
        theSecondRoundIsClosedLateAndTheFirstDayStays();
        theBinderProvesItself();
        everythingIsTakenBackAndDoneAgain(before, open.history().all().size() - steps);
        open.close();
    }

    private void begins() {
        leader = open.people().add(new Person(PersonId.NEW, "陆知远", "", "", null, true, null, null)).id();
        open.duties().assign(measure, Role.RESPONSIBLE_PERSON, List.of("林晓棠"));
        open.measures().promise(measure, "2026年3月31日");
        open.measures().start(measure);
        open.wantedEvidence().ask(new Wanted(WantedId.NEW, measure, "学习签到表", "林晓棠", LocalDate.of(2026, 2, 20), null));
    }

    private void withoutWhatIsAskedForItIsNotStruckOff() {
        on(LocalDate.of(2026, 2, 23));
        assertThat(open.wantedEvidence().of(measure)).singleElement().satisfies(wanted -> assertThat(wanted.isLate(open.today())).isTrue());
        refused("measure.result-missing", () -> open.measures().submit(measure, " "));
        open.measures().submit(measure, "细则已印发", "林晓棠");
        refused("measure.evidence-missing", () -> open.measures().accept(measure, leader, ""));
        assertThat(open.measures().get(measure).state()).isEqualTo(MeasureState.SUBMITTED);
    }

    private void evidenceComesAndAPaperIsScanned() throws IOException {
        paper = open.evidence().add(new Evidence(EvidenceId.NEW, measure, "学习签到表", "", open.today(), "3号柜第12盒"));
        open.wantedEvidence().meet(open.wantedEvidence().of(measure).getFirst().id(), paper.id());
        assertThat(open.wantedEvidence().of(measure).getFirst().isMissing()).isFalse();
        bring(measure, SampleFiles.picture(dir.resolve("现场照片.jpg"), 400, 300));
        open.evidence().link(open.evidence().of(measure).getLast().id(), Backed.of(lasting));
        Path scan = SampleFiles.pdf(dir.resolve("签到表扫描.pdf"), open.dossiers().current());
        Evidence scanned = open.evidence().scan(paper.id(), open.evidenceFiles().bringOne(scan, Meter.NONE));
        assertThat(scanned.number()).isEqualTo("1-1-1");
        assertThat(scanned.place()).isEqualTo("3号柜第12盒");
        assertThat(open.wantedEvidence().of(measure).getFirst().met()).isEqualTo(paper.id());
    }

    private void itIsReturnedWithWhatIsMissingAndSubmittedAgain() throws IOException {
        opinion(OpinionLevel.DEPARTMENT, "周启明");
        open.measures().sendBack(measure, "补充印发文件");
        assertThat(open.measures().get(measure).state()).isEqualTo(MeasureState.RETURNED);
        open.measures().start(measure);
        bring(measure, Files.writeString(dir.resolve("印发文件.txt"), "关于印发学习实施细则的通知"));
        on(LocalDate.of(2026, 3, 2));
        open.measures().submit(measure, "细则已印发并执行", "林晓棠");
        opinion(OpinionLevel.DEPARTMENT, "周启明");
        opinion(OpinionLevel.LEAD_LEADER, "陆知远");
        opinion(OpinionLevel.LEADING_GROUP, "秦书记");
        List<Submission> all = open.acceptances().of(measure);
        assertThat(all).extracting(Submission::number).containsExactly(1, 2);
        assertThat(all.getFirst().ending().remark()).isEqualTo("补充印发文件");
        assertThat(all.getLast().opinions()).hasSize(3);
    }

    private void theRegulationGoesThroughItsStages() {
        regulation = open.regulations().add("学习实施细则", RegulationKind.MADE);
        open.regulations().link(regulation.id(), List.of(measure));
        open.regulations().plan(regulation.id(), RegulationStep.DRAFT, "林晓棠", "2026年2月27日");
        assertThat(open.regulations().due(open.today()).getFirst().warning().level()).as("three days late").isEqualTo(Warning.Level.RED);
        open.regulations().done(regulation.id(), RegulationStep.DRAFT, open.today(), "");
        open.regulations().done(regulation.id(), RegulationStep.REVIEW, open.today(), "");
        refused("regulation.stage-before", () -> open.regulations().done(regulation.id(), RegulationStep.PUBLISH, open.today(), ""));
    }

    private void aMeetingStrikesItOff() {
        on(MEETING);
        Meeting meeting = open.meetings().add(new Session(MeetingKind.PARTY_GROUP, "2026年第8次党组会", MEETING, "三楼会议室", "陆知远", List.of("陆知远", "张䶮"), "周映雪", MINUTE));
        open.meetings().carryOut(meeting.id(), decided("审议学习实施细则", new Effect.PassRegulation(regulation.id())));
        Meeting held = open.meetings().carryOut(meeting.id(), decided("审议销号事项", new Effect.CloseOut(measure)));
        assertThat(held.session().minute()).isEqualTo(MINUTE);
        assertThat(held.items()).allMatch(AgendaItem::isCarriedOut);
        Measure closed = open.measures().get(measure);
        assertThat(closed.state()).isEqualTo(MeasureState.CLOSED);
        assertThat(closed.closure().closedOn()).isEqualTo(MEETING);
        assertThat(open.regulations().get(regulation.id()).stage(RegulationStep.DELIBERATE).minute()).isEqualTo(MINUTE);
        refused("measure.in-minutes", () -> open.measures().remove(List.of(measure)));
        open.regulations().edit(regulation.id(), "学习实施细则", RegulationKind.MADE, "示红〔2026〕9号");
        open.regulations().done(regulation.id(), RegulationStep.PUBLISH, MEETING, "");
        assertThat(open.regulations().done(regulation.id(), RegulationStep.ARCHIVE, MEETING, "").isFinished()).isTrue();
        assertThat(open.regulations().due(MEETING)).isEmpty();
    }

    private void aLastingMeasureIsReviewed() {
        open.measures().start(lasting);
        open.measures().keepUp(lasting, REVIEW);
        on(REVIEW.plusDays(6));
        open.reviews().record(new Review(ReviewId.NEW, lasting, open.today(), "陆知远", "两季度各学习一次，记录齐全", ReviewVerdict.HOLDS, REVIEW.plusMonths(6)));
        assertThat(open.measures().get(lasting).closure().nextReviewOn()).isEqualTo(REVIEW.plusMonths(6));
    }

    private void aSampleFindsARelapse() {
        on(VISIT);
        Draw draw = new Draw(DrawMethod.SEED, 7, Share.percent(100));
        assertThat(open.lookBacks().sample(draw, List.of())).as("the same seed draws the same").isEqualTo(open.lookBacks().sample(draw, List.of()));
        LookBack begun = open.lookBacks().begin(new Plan("整改回头看", VISIT, "秦书记、陆知远"), draw, List.of());
        open.lookBacks().record(begun.id(), item(begun, lasting), new Result(Standing.CONSOLIDATED, "学习记录齐全", "秦书记", VISIT), "");
        LookBack checked = open.lookBacks().record(begun.id(), item(begun, measure), new Result(Standing.RELAPSED, "三季度没有学习记录", "秦书记", VISIT), "");
        assertThat(checked.figures().relapsed()).isEqualTo(1);
        Measure reopened = open.measures().get(measure);
        assertThat(reopened.round()).isEqualTo(2);
        assertThat(reopened.closure().firstClosedOn()).isEqualTo(MEETING);
        assertThat(reopened.closure().closedOn()).isNull();
    }

    private void theSecondRoundIsClosedLateAndTheFirstDayStays() throws IOException {
        on(LATE);
        bring(measure, Files.writeString(dir.resolve("补学记录.txt"), "三季度补学记录"));
        open.measures().submit(measure, "学习记录已补齐并每季通报", "林晓棠");
        open.measures().accept(measure, leader, "");
        Measure again = open.measures().get(measure);
        assertThat(again.isClosedLate()).isTrue();
        assertThat(again.closure().firstClosedOn()).isEqualTo(MEETING);
        assertThat(again.closure().closedOn()).isEqualTo(LATE);
        assertThat(open.acceptances().of(measure)).extracting(Submission::round).containsExactly(1, 1, 2);
    }

    private void theBinderProvesItself() throws Exception {
        Binder.Made made = Binder.make(open.dossiers().current(), LATE, Files.createDirectory(dir.resolve("out")), open.evidenceFiles()::copy, Watch.NONE);
        assertThat(made.missing()).isEmpty();
        assertThat(made.files()).isEqualTo(4);
        List<String> sums = Files.readAllLines(made.folder().resolve("SHA256SUMS.txt"));
        assertThat(sums).hasSizeGreaterThanOrEqualTo(made.files());
        for (String line : sums) {
            byte[] bytes = Files.readAllBytes(made.folder().resolve(line.substring(66)));
            assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))).as(line).isEqualTo(line.substring(0, 64));
        }
        assertThat(open.evidenceFiles().check(open.evidence().index(), Meter.NONE).holds()).isTrue();
    }

    private void everythingIsTakenBackAndDoneAgain(Ledger before, int steps) {
        Ledger after = open.ledgers().current();
        List<LookBack> lookBacks = open.lookBacks().all();
        List<Meeting> meetings = open.meetings().all();
        List<Regulation> regulations = open.regulations().register().regulations();
        for (int step = 0; step < steps; step++) {
            open.undo();
        }
        assertThat(open.ledgers().current()).isEqualTo(before);
        assertThat(open.evidence().index().all()).isEmpty();
        assertThat(open.meetings().all()).isEmpty();
        for (int step = 0; step < steps; step++) {
            open.redo();
        }
        assertThat(open.ledgers().current()).isEqualTo(after);
        assertThat(open.lookBacks().all()).isEqualTo(lookBacks);
        assertThat(open.meetings().all()).isEqualTo(meetings);
        assertThat(open.regulations().register().regulations()).isEqualTo(regulations);
        assertThat(open.evidence().get(paper.id()).file()).as("the scan is back with its paper").isNotNull();
        assertThat(open.evidenceFiles().check(open.evidence().index(), Meter.NONE).holds()).isTrue();
        assertThat(open.history().verify().holds()).isTrue();
    }

    private static AgendaItem decided(String title, Effect effect) {
        return AgendaItem.titled(title).prepared(new Preparation("办公室", MEETING.minusDays(2), "程序合规，材料齐全")).discussed("会议进行了讨论")
            .decided(new Vote.Unanimous(), "会议决定，同意。", effect);
    }

    private void opinion(OpinionLevel level, String by) {
        open.acceptances().give(measure, Opinion.agreed(level, "", by, open.today()));
    }

    private void bring(MeasureId to, Path file) {
        open.evidence().addFiles(open.evidenceFiles().bring(List.of(file), Meter.NONE).files(), Backed.of(to));
    }

    private static LookBackItemId item(LookBack lookBack, MeasureId drawn) {
        return lookBack.items().stream().filter(one -> Objects.equals(one.measure(), drawn)).findFirst().orElseThrow().id();
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(Refused.class).hasMessage(key);
    }

    private void on(LocalDate day) {
        desk.clock.set(day.atTime(9, 0).toInstant(ZoneOffset.UTC));
    }
}
