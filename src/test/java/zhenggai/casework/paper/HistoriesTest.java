package zhenggai.casework.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.casework.lasting.LookBacks;
import zhenggai.domain.Subject;
import zhenggai.domain.evidence.Wanted;
import zhenggai.domain.evidence.WantedId;
import zhenggai.domain.history.HistoryStep;
import zhenggai.domain.lookback.Draw;
import zhenggai.domain.lookback.DrawMethod;
import zhenggai.domain.lookback.LookBack;
import zhenggai.domain.lookback.Result;
import zhenggai.domain.lookback.Share;
import zhenggai.domain.lookback.Standing;
import zhenggai.domain.meeting.AgendaItem;
import zhenggai.domain.meeting.Effect;
import zhenggai.domain.meeting.Meeting;
import zhenggai.domain.meeting.MeetingKind;
import zhenggai.domain.meeting.Session;
import zhenggai.domain.meeting.Vote;
import zhenggai.domain.people.Person;
import zhenggai.domain.result.Amount;
import zhenggai.domain.result.Approximation;
import zhenggai.domain.result.Figure;
import zhenggai.domain.result.Quantity;
import zhenggai.domain.spine.Backed;
import zhenggai.domain.spine.Decision;
import zhenggai.domain.spine.Evidence;
import zhenggai.domain.spine.EvidenceId;
import zhenggai.domain.spine.Extension;
import zhenggai.domain.spine.MeasureId;
import zhenggai.testkit.Desk;

/** The history of one measure has every step that touched it or what hung on it then, however little of a row the step changed. */
class HistoriesTest {
    @TempDir Path dir;
    private OpenCase open;
    private MeasureId first;
    private MeasureId second;

    @BeforeEach
    void openTheCase() {
        open = new Desk().smallCase(dir.resolve("案卷.zgt"));
        first = Desk.measure(open, 0).id();
        second = Desk.measure(open, 1).id();
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void aDecisionOnAnExtensionIsTold() {
        open.measures().promise(first, "2026年8月31日");
        Extension asked = open.extensions().ask(first, "2026年9月30日", new Extension.Request("采购未完成", "张䶮", Desk.TODAY));
        open.extensions().refuse(asked.id(), new Decision(Decision.Outcome.REFUSED, "陆知远", Desk.TODAY, "", "", "抓紧"));
        assertThat(verbs(first)).startsWith("extension.refuse", "extension.ask");
    }

    @Test
    void whatCameOfWhatWasAskedForIsTold() {
        Evidence piece = piece();
        Wanted wanted = open.wantedEvidence().ask(new Wanted(WantedId.NEW, first, "签到表", "", null, null));
        open.wantedEvidence().meet(wanted.id(), piece.id());
        assertThat(verbs(first)).startsWith("evidence.meet", "evidence.ask");
    }

    @Test
    void anEditOfAFigureIsTold() {
        Figure figure = open.figures().add(Figure.of(first, "开展业务培训", new Amount(new Quantity.Count(BigDecimal.TEN, "人次"), Approximation.EXACT)));
        open.figures().edit(figure.during("2026年上半年", ""));
        assertThat(verbs(first)).startsWith("figure.edit", "figure.add");
        open.figures().remove(figure.id());
        assertThat(verbs(first)).as("also when the figure is gone").startsWith("figure.remove", "figure.edit", "figure.add");
    }

    @Test
    void whatALookBackFoundIsTold() {
        open.measures().start(first);
        open.measures().submit(first, "已完成");
        open.measures().accept(first, open.people().add(Person.named("陆知远")).id(), "领导同意");
        LookBack begun = open.lookBacks().begin(new LookBacks.Plan("第一次回头看", Desk.TODAY, "秦书记"), new Draw(DrawMethod.BY_HAND, 0, Share.items(1)), List.of(first));
        open.lookBacks().record(begun.id(), begun.items().getFirst().id(), new Result(Standing.CONSOLIDATED, "记录齐全", "秦书记", Desk.TODAY), "");
        assertThat(verbs(first)).startsWith("look-back.hold", "look-back.begin");
    }

    @Test
    void whatAMeetingPreparedToDecideIsToldWhileItIsAboutTheMeasure() {
        Meeting meeting = open.meetings().add(Session.of(MeetingKind.PARTY_GROUP, "党组会", Desk.TODAY));
        AgendaItem item = open.meetings().addItem(meeting.id(), AgendaItem.titled("审议销号").decided(new Vote.None(), "", new Effect.CloseOut(first))).items().getFirst();
        open.meetings().editItem(meeting.id(), item.discussed("进行了讨论"));
        open.meetings().editItem(meeting.id(), item.decided(new Vote.None(), "", new Effect.CloseOut(second)));
        open.meetings().editItem(meeting.id(), item.decided(new Vote.None(), "", new Effect.CloseOut(second)).discussed("再次讨论"));
        assertThat(verbs(first)).startsWith("meeting.edit-item", "meeting.edit-item", "meeting.add-item", "measure.add");
        assertThat(verbs(second)).startsWith("meeting.edit-item", "meeting.edit-item", "measure.add");
    }

    @Test
    void anEditOfAPieceIsToldWhereItWasRegisteredThen() {
        Evidence piece = piece();
        open.evidence().edit(piece.described("签到表", "", null, "", "", "一季度"));
        open.evidence().link(piece.id(), Backed.of(second));
        open.evidence().unlink(piece.id(), Backed.of(first));
        open.evidence().edit(piece.described("签到表", "", LocalDate.of(2026, 3, 1), "", "", "一季度"));
        assertThat(verbs(first)).startsWith("evidence.unlink", "evidence.edit", "evidence.add");
        assertThat(verbs(second)).startsWith("evidence.edit", "evidence.unlink", "evidence.link", "measure.add");
    }

    private Evidence piece() {
        return open.evidence().add(new Evidence(EvidenceId.NEW, first, "签到表", "", null, ""));
    }

    private List<String> verbs(MeasureId measure) {
        return open.history().about(Subject.MEASURE, measure.value()).stream().map(HistoryStep::verb).toList();
    }
}
