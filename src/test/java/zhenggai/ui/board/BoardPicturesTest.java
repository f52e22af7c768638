package zhenggai.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhenggai.casework.OpenCase;
import zhenggai.casework.sample.SampleCase;
import zhenggai.domain.ledger.MonthFigures;
import zhenggai.domain.reminding.Answerable;
import zhenggai.domain.reminding.Board;
import zhenggai.domain.reminding.Gauge;
import zhenggai.domain.reminding.Matter;
import zhenggai.domain.reminding.Watched;
import zhenggai.domain.rules.Warning.Level;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.FindingKind;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.MeasureState;
import zhenggai.domain.supervision.Act;
import zhenggai.domain.supervision.ActDraft;
import zhenggai.domain.supervision.ActKind;
import zhenggai.domain.supervision.Demand;
import zhenggai.domain.supervision.Receiver;
import zhenggai.domain.supervision.Reply;
import zhenggai.testkit.CutWords;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Immediate;
import zhenggai.testkit.Nameless;
import zhenggai.testkit.Robot.Look;
import zhenggai.testkit.Robot;
import zhenggai.testkit.Sample;
import zhenggai.testkit.StyleComplaints;
import zhenggai.ui.board.look.BoardLook;
import zhenggai.words.Texts;

/** The board in every size and look, as pictures under target/pictures for people to look at; nothing may be cut or nameless on the way. */
@ExtendWith(Headless.class)
class BoardPicturesTest {
    private static final LocalDate ON = SampleCase.DAY;
    private static final String LONG = "数字化建设与应急救护培训基地管理工作领导小组办公室";

    @TempDir
    Path folder;

    private final Immediate immediate = new Immediate();
    private BoardModel model;

    @AfterEach
    void speakChinese() {
        Texts.speak(Locale.CHINA);
    }

    /** The room that a window leaves the page: of 1280 by 800, of 1024 by 700, of 1920 by 1000. */
    @ParameterizedTest
    @CsvSource({"zh,100,false,1124,724", "zh,100,true,1124,724", "zh,100,false,868,622", "en,100,false,868,622", "en,100,true,1124,724", "zh,200,false,968,650",
        "en,200,false,712,550", "zh,150,false,1690,880"})
    void theSampleInEverySizeAndLook(String language, int percent, boolean dark, int width, int height, Robot robot) {
        Texts.speak(Locale.of(language));
        try (OpenCase open = Sample.open(folder.resolve("sample.zgt")); StyleComplaints complaints = new StyleComplaints()) {
            supervise(open);
            show(robot, open, ON.minusDays(14), width, height, new Look(percent, dark));
            picture(robot, "board-" + language + "-" + percent + (dark ? "-dark" : "") + "-" + width);
            assertThat(complaints.all()).isEmpty();
        }
        assertThat(immediate.problems).isEmpty();
    }

    @Test
    void anEmptyCaseAndACalmDay(Robot robot) {
        try (OpenCase open = new Desk().cases.create(folder.resolve("empty.zgt"), "示例市红十字会")) {
            show(robot, open, null, 1124, 724, Look.USUAL);
            picture(robot, "board-empty");
            Fx.run(robot.stage()::hide);
        }
        try (OpenCase open = new Desk().smallCase(folder.resolve("calm.zgt"))) {
            open.measures().promise(Desk.measure(open, 2).id(), "2026年12月31日");
            show(robot, open, Desk.TODAY.minusDays(1), 1124, 724, Look.USUAL);
            picture(robot, "board-calm");
        }
    }

    @Test
    void longNamesAndTwentyThousandMeasures(Robot robot) {
        try (OpenCase open = new Desk().smallCase(folder.resolve("many.zgt"))) {
            for (Look look : List.of(Look.USUAL, Look.LARGE)) {
                show(robot, open, null, look.percent() == 200 ? 712 : 868, 622, look);
                Fx.run(() -> model.show(new BoardLook(many(), open.reminders().rules(), ON.minusDays(3))));
                picture(robot, "board-many-" + look.percent());
                Fx.run(robot.stage()::hide);
            }
        }
    }

    private static Board many() {
        List<MeasureId> all = IntStream.rangeClosed(1, 20_000).mapToObj(MeasureId::new).toList();
        Map<Gauge, List<MeasureId>> gauges = new EnumMap<>(Gauge.class);
        List.of(Gauge.values()).forEach(gauge -> gauges.put(gauge, all));
        List<Matter> matters = new ArrayList<>();
        for (int i = 1; i <= 12_000; i++) {
            Level level = i < 8_000 ? Level.RED : i < 10_000 ? Level.YELLOW : Level.THREE_QUARTERS_GONE;
            LocalDate due = ON.plusDays(i < 8_000 ? -i % 900 - 1 : i % 10);
            Answerable who = new Answerable(List.of(Receiver.named(LONG), Receiver.named("欧阳" + i)), List.of(), List.of());
            Watched item = new Watched(new MeasureId(i), new FindingId(1), FindingKind.CONCENTRATED, 1000 + i / 20 + "-" + i % 20,
                "修订完善应急救护培训和物资管理制度，明确采购、验收、入库、领用、盘点各环节责任，由各科室对照清单逐项落实", MeasureState.UNDER_WAY, 1,
                new Watched.Times(due.minusDays(100), due, null, null, null, null), 0, who);
            matters.add(new Matter(new Matter.Key(Matter.Why.WARNING, item.id(), null, level, due.toString()), ON.minusDays(i % 30), item, null));
        }
        List<MonthFigures> months = MonthFigures.of(IntStream.range(0, 400).mapToObj(i -> ON.minusDays(i)).toList(), IntStream.range(0, 300).mapToObj(i -> ON.minusDays(i + 40)).toList(), ON, 12);
        Map<MeasureState, Integer> states = new EnumMap<>(Map.of(MeasureState.NOT_STARTED, 1, MeasureState.UNDER_WAY, 12_345, MeasureState.SUBMITTED, 2, MeasureState.RETURNED, 640,
            MeasureState.CLOSED, 7_000, MeasureState.LONG_TERM, 12));
        List<Board.Busy> busiest = List.of(new Board.Busy(LONG, all, 8_000), new Board.Busy("欧阳䶮", all.subList(0, 900), 3), new Board.Busy("王芳", all.subList(0, 20), 0));
        return new Board(ON, gauges, List.of(), matters, states, months, busiest, matters.get(9_000).item());
    }

    /** A returned measure, a reply that is late, a reply to be judged. */
    private static void supervise(OpenCase open) {
        List<MeasureId> running = open.ledgers().current().measures().filter(leaf -> leaf.measure().state() == MeasureState.UNDER_WAY).map(leaf -> leaf.measure().id()).toList();
        open.measures().submit(running.get(0), "制度已修订并印发");
        open.measures().sendBack(running.get(0), "缺少征求意见的记录");
        Act late = open.acts().issue(draft(ActKind.NOTICE, running.subList(1, 4), ON.minusDays(20)));
        Act replied = open.acts().issue(draft(ActKind.REMINDER, running.subList(4, 5), ON.minusDays(9)));
        open.acts().reply(replied.id(), new Reply("已抓紧推进，下周完成。", ON.minusDays(1), List.of()));
        assertThat(late.isReplyOverdue(ON)).isTrue();
    }

    private static ActDraft draft(ActKind kind, List<MeasureId> items, LocalDate on) {
        return new ActDraft(kind, Receiver.named("赈济救护科"), List.of(), items, new Demand("", "请按期书面回复。", 5, null), "张䶮", on);
    }

    private void show(Robot robot, OpenCase open, @Nullable LocalDate opened, int width, int height, Look look) {
        robot.show(() -> {
            model = new BoardModel(open, immediate.background, opened);
            return new BoardScreen(model, new Nowhere()).build();
        }, width, height, look);
    }

    private void picture(Robot robot, String name) {
        Fx.settle();
        robot.picture(name);
        assertThat(CutWords.in(robot.find(".screen"))).as(name).isEmpty();
        assertThat(Nameless.in(robot.find(".screen"))).as(name).isEmpty();
    }
}
