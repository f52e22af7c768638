package zhenggai.paper.file;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

import zhenggai.domain.extension.Decision;
import zhenggai.domain.handover.Handover;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.papers.By;
import zhenggai.domain.papers.PageSetup;
import zhenggai.domain.papers.PaperSize;
import zhenggai.domain.people.Person;
import zhenggai.domain.people.Role;
import zhenggai.domain.register.Register;
import zhenggai.domain.spine.MeasureState;
import zhenggai.domain.time.Deadline;
import zhenggai.domain.time.Precision;
import zhenggai.domain.time.WorkCalendar;
import zhenggai.paper.Block.Form;
import zhenggai.paper.Block.FormCell;
import zhenggai.paper.Block.FormRow;
import zhenggai.paper.Block.Paragraph.Kind;
import zhenggai.paper.Block.Paragraph;
import zhenggai.paper.Block.Picture;
import zhenggai.paper.Block.Table;
import zhenggai.paper.Block;
import zhenggai.paper.BlockSheet.Look;
import zhenggai.paper.BlockSheet;
import zhenggai.paper.Chart;
import zhenggai.paper.Column;
import zhenggai.paper.Heading;
import zhenggai.paper.TableSheet.Ending;
import zhenggai.paper.TableSheet.Row;
import zhenggai.paper.TableSheet;
import zhenggai.paper.WallChart.Filling;
import zhenggai.paper.WallChart.Headings;
import zhenggai.paper.WallChart.Lane;
import zhenggai.paper.WallChart.Mark;
import zhenggai.paper.WallChart.Shape;
import zhenggai.paper.WallChart.Span;
import zhenggai.paper.WallChart.Tone;
import zhenggai.paper.WallChart;
import zhenggai.paper.sheet.Ledgers;
import zhenggai.paper.sheet.design.ProgressTable;
import zhenggai.paper.sheet.form.HandoverSheet;
import zhenggai.paper.sheet.form.PersonSheet;
import zhenggai.paper.sheet.list.DeadlineWorkings;
import zhenggai.paper.sheet.list.ExtensionTable;

/** Papers of every kind for tests, all of an invented office. */
public final class SamplePapers {
    public static final LocalDate DAY = LocalDate.of(2026, 7, 20);
    public static final Heading HEADING = new Heading(
        "七届市委第五轮巡察整改进展表", "示例市红十字会", "填报单位：示例市红十字会", "填报日期：2026年7月20日", "内部资料", DAY, "");
    private static final String MEASURE = "健全捐赠物资入库、出库、盘点全流程台账，逐笔登记来源、数量、流向（含受赠单位签收）；每季度盘点一次，账实不符的三个工作日内查明原因。";

    private static final String NAME = "赵𠮷安";
    private static final Decision GRANTED = new Decision(Decision.Outcome.GRANTED, "陆知远", LocalDate.of(2026, 6, 25), "党组会", "示红党组纪〔2026〕6号", "");

    private SamplePapers() {}

    /** A ledger in which something of everything occurs. */
    static Ledgers rich() {
        Ledgers ledgers = Ledgers.sample().events(LocalDate.of(2026, 5, 11), LocalDate.of(2026, 6, 1));
        for (int category = 1; category <= 3; category++) {
            ledgers.category("方面" + category + "：贯彻落实上级决策部署");
            for (int finding = 1; finding <= 2; finding++) {
                ledgers.finding("问题" + category + "-" + finding + "：捐赠物资管理不规范，台账登记不及时，公示不到位。");
                for (int measure = 1; measure <= 3; measure++) {
                    measure(ledgers, category * 100 + finding * 10 + measure);
                }
            }
        }
        return ledgers;
    }

    private static void measure(Ledgers ledgers, int number) {
        Deadline first = Deadline.on(LocalDate.of(2026, 6, 30).plusDays(number % 60));
        ledgers.measure(number + "." + MEASURE.repeat(number == 111 ? 14 : 1)).duty(Role.LEAD_LEADER, "周" + number).duty(Role.LEAD_DEPARTMENT, "办公室")
            .duty(Role.RESPONSIBLE_PERSON, NAME);
        switch (number % 3) {
            case 0 -> ledgers.deadline(new Deadline("反馈之日起45个工作日内", LocalDate.of(2026, 7, 15), Precision.DAY))
                .progress(DAY.minusDays(5), "已起草制度，正在征求意见😀。", 60);
            case 1 -> ledgers.deadline(first).extension(first, Deadline.on(LocalDate.of(2026, 12, 30)), GRANTED)
                .progress(DAY.minusDays(1), "=HYPERLINK(\"http://x\") 台账已补登。", 80);
            default -> ledgers.deadline(first).result("已修订《捐赠物资管理办法》并公示。").state(MeasureState.SUBMITTED);
        }
    }

    public static List<TableSheet> tables() {
        Ledgers rich = rich();
        Ledger ledger = rich.ledger();
        Person person = rich.person(NAME);
        return List.of(ProgressTable.of(ledger, DAY), ExtensionTable.of(ledger, By.DEPARTMENT, DAY).sheet(), PersonSheet.of(ledger, person, WorkCalendar.published(), DAY).sheet(),
            HandoverSheet.of(Handover.of(ledger, Register.EMPTY, List.of(), person.id()), ledger.office(), person, rich.person("周222"), DAY),
            DeadlineWorkings.of(ledger, WorkCalendar.published(), DAY).sheet());
    }

    /** A block of every kind. */
    public static BlockSheet blocks(Look look) {
        PageSetup page = PageSetup.portrait(PaperSize.A4);
        Form form = new Form(List.of(1.0, 2.0, 1.0, 2.0), List.of(
            new FormRow(0, List.of(cell(FormCell.Kind.LABEL, 1, "整改完成率"), cell(FormCell.Kind.FIGURE, 1, "76%"), cell(FormCell.Kind.LABEL, 1, "编号"),
                cell(FormCell.Kind.BRIEF, 1, "2026-03"))),
            new FormRow(0, List.of(cell(FormCell.Kind.LABEL, 1, "整改措施"), cell(FormCell.Kind.TEXT, 3, MEASURE.repeat(11)))),
            new FormRow(32, List.of(cell(FormCell.Kind.LABEL, 1, "领导小组意见"), cell(FormCell.Kind.SIGN, 3, "签字：\u3000\u3000\u3000\u3000\u3000\n年\u3000月\u3000日")))));
        List<Column> columns = List.of(Column.brief("序号", 10), Column.text("佐证材料", 40, 1), Column.brief("日期", 24));
        Table table = new Table(columns, List.of(new Row(List.of("1", "《捐赠物资管理办法》（示红发〔2026〕3号）", "2026-06-30"), List.of()),
            new Row(List.of("2", MEASURE, "2026-07-01"), List.of())));
        return new BlockSheet(HEADING.imprinted("第3期 a1b2c3"), look, look == Look.OFFICIAL ? page.sized(16, 22) : page.sized(10.5, 18), List.of(
            new Paragraph(Kind.HEADING_1, "一、总体进展"), new Paragraph(Kind.BODY, MEASURE.repeat(4)), new Paragraph(Kind.HEADING_2, "（一）落实情况"),
            new Paragraph(Kind.HEADING_3, "1.捐赠物资管理不规范"), new Paragraph(Kind.BODY, "一是建立台账。“示例”——全部公示……\n二是“回头看”。"), form, table,
            new Paragraph(Kind.NOTE, "注：“暂定”的，公布后重新计算。"), new Block.PageBreak(), new Picture(chart()), new Paragraph(Kind.RIGHT, "示例市红十字会"),
            new Paragraph(Kind.RIGHT, "2026年7月20日"), new Block.TearLine("✂ 沿此线撕下"), new Paragraph(Kind.CAPTION, "签收回执"),
            new Paragraph(Kind.CENTRE, "示红督〔2026〕3号"), new Paragraph(Kind.FLUSH, "办公室：\n签收人："), new Paragraph(Kind.FLUSH, "")));
    }

    private static FormCell cell(FormCell.Kind kind, int span, String text) {
        return new FormCell(kind, span, text);
    }

    /** The figures of a line stand the other way round than those of bars. */
    static BlockSheet line() {
        Chart months = new Chart(Chart.Kind.LINE, "各月累计", "条", List.of("26-2", "26-3", "26-4"),
            List.of(new Chart.Series("累计到期", List.of(4, 9, 15)), new Chart.Series("累计已销号", List.of(3, 11, 16))));
        return new BlockSheet(HEADING, Look.FORM, PageSetup.portrait(PaperSize.A4), List.of(new Picture(months)));
    }

    static Chart chart() {
        return new Chart(Chart.Kind.BARS, "各科室整改进度", "措施（条）", List.of("办公室", "财务室", "赈济救护部"),
            List.of(new Chart.Series("计划", List.of(12, 8, 9)), new Chart.Series("已销号", List.of(7, 8, 2))));
    }

    public static WallChart wall() {
        List<YearMonth> months = IntStream.range(0, 12).mapToObj(i -> YearMonth.of(2026, 5).plusMonths(i)).toList();
        List<Lane> lanes = IntStream.range(0, 8).mapToObj(i -> new Lane("方面" + i / 3, (i + 1) + ".捐赠物资管理不规范，台账登记不及时", "办公室\n" + NAME, "◐ 整改中",
            List.of(new Span(LocalDate.of(2026, 5, 11), LocalDate.of(2026, 6, 30), Filling.PLANNED),
                new Span(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30), i % 2 == 0 ? Filling.EXTENDED : Filling.LATE)),
            List.of(new Mark(LocalDate.of(2026, 6, 30), Shape.TRIANGLE, "原", "原定 2026-06-30", Tone.CALM),
                new Mark(LocalDate.of(2026, 9, 30), Shape.DIAMOND, "延", "延至 2026-09-30（第" + i + "次）", Tone.YELLOW)))).toList();
        return new WallChart(HEADING, PageSetup.landscape(PaperSize.A3), months, DAY, lanes, List.of("△原 原定时限", "◇延 延期"),
            new Headings("方面", "问题", "责任", "状态"));
    }

    /** A table of one column of running text, and a first one with its number. */
    public static TableSheet table(List<String> texts) {
        List<Row> rows = IntStream.range(0, texts.size()).mapToObj(i -> new Row(List.of(String.valueOf(i + 1), texts.get(i)), List.of())).toList();
        return new TableSheet(HEADING, List.of(Column.brief("序号", 10), Column.text("内容", 40, 1)), rows,
            new Ending(List.of("共" + rows.size() + "行。"), List.of("审核人：", "填表人："), "没有内容。"));
    }

    /** No two places of it are alike, so that nothing can change places unseen. */
    public static String numbered(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < length; i++) {
            text.append(i).append('、').append(MEASURE);
        }
        return text.substring(0, length - 1) + "终";
    }
}
