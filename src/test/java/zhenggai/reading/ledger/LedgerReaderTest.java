package zhenggai.reading.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.domain.Unavailable;
import zhenggai.domain.papers.TableField;
import zhenggai.domain.table.Corrections;
import zhenggai.domain.table.LedgerReading;
import zhenggai.reading.file.IncomingFile;

class LedgerReaderTest {
    @TempDir
    private Path folder;

    private LedgerReading read(String drawn) {
        return new LedgerBook().sheet("台账", drawn).read(folder);
    }

    @Test
    void titleLinesAboveAndTotalsBelowAreNoItems() {
        LedgerReading reading = read("""
            柳溪县档案馆巡察整改台账|<|<|<|<|<
            填报单位：柳溪县档案馆|||填报时间：2025年3月1日|<|<
            序号|反馈问题|整改措施|责任领导|责任科室|完成时限
            1|档案库房温湿度记录不全|每日两次登记温湿度|周明远|保管科|2025年4月底
            2|查阅登记不规范|重新印制登记簿并培训窗口人员|林晓|利用科|2025年5月20日
            合计|2项
            填表人：王芳|||审核人：周明远""");
        assertThat(LedgerBook.lines(reading)).containsExactly(
            "4: 档案库房温湿度记录不全 > 每日两次登记温湿度 DEADLINE=2025年4月底 LEAD_LEADER=周明远 LEAD_DEPARTMENT=保管科",
            "5: 查阅登记不规范 > 重新印制登记簿并培训窗口人员 DEADLINE=2025年5月20日 LEAD_LEADER=林晓 LEAD_DEPARTMENT=利用科");
        assertThat(LedgerBook.notes(reading)).containsExactly("6 sheet.row-below [合计 2项]", "7 sheet.row-below [填表人：王芳 审核人：周明远]");
    }

    @Test
    void aHeaderOfTwoRowsIsReadTogether() {
        assertThat(LedgerBook.lines(read("""
            整改任务清单|<|<|<|<|<|<
            序号|问题|整改情况|<|责任分工|<|时限要求
            ^|^|措施|成效|分管责任领导|牵头部门|^
            1|食堂采购没有询价|建立三家询价制度|询价单已归档|孙立|总务处|#45838
            ^|^|公示采购价格|每周公示一次|孙立|总务处|@2025-07-31"""))).containsExactly(
            "4: 1 食堂采购没有询价 > 建立三家询价制度 DEADLINE=2025-06-30 RESULT=询价单已归档 LEAD_LEADER=孙立 LEAD_DEPARTMENT=总务处",
            "5: 1 食堂采购没有询价 > 公示采购价格 DEADLINE=2025-07-31 RESULT=每周公示一次 LEAD_LEADER=孙立 LEAD_DEPARTMENT=总务处");
    }

    @Test
    void columnsMayStandInAnyOrderAndBlanksMeanTheSameAsAbove() {
        assertThat(LedgerBook.lines(read("""
            完 成/时 限|责任人|举措|存在问题|问题类别
            2025.6.30|陈  刚、李小梅|修订考勤办法|考勤管理松散|作风建设
            立行立改|李小梅|每月通报考勤||
            长期坚持|陈刚|领导带头打卡||"""))).containsExactly(
            "2: 考勤管理松散 > 修订考勤办法 CATEGORY=作风建设 DEADLINE=2025.6.30 RESPONSIBLE_PERSON=陈刚+李小梅",
            "3: 考勤管理松散 > 每月通报考勤 CATEGORY=作风建设 DEADLINE=立行立改 RESPONSIBLE_PERSON=李小梅",
            "4: 考勤管理松散 > 领导带头打卡 CATEGORY=作风建设 DEADLINE=长期坚持 RESPONSIBLE_PERSON=陈刚");
    }

    @Test
    void measuresCountedInOneCellAreSeveral() {
        LedgerReading reading = read("""
            问题|整改措施|进展情况|整改成效|牵头科室
            公车使用登记缺失|一是补齐登记台账；二是安装定位装置；三是每季度检查。|一是台账已补齐；二是装置已装；三是已查一次|油耗下降|办公室
            经费报销拖延|1.明确报销时限；/2.设立专窗。|窗口已设||财务科
            资料|建设2.5公里围墙，一是不超概算|||""");
        assertThat(LedgerBook.lines(reading)).containsExactly(
            "2: 公车使用登记缺失 > 补齐登记台账 PROGRESS=台账已补齐 RESULT=油耗下降 LEAD_DEPARTMENT=办公室",
            "2: 公车使用登记缺失 > 安装定位装置 PROGRESS=装置已装 RESULT=油耗下降 LEAD_DEPARTMENT=办公室",
            "2: 公车使用登记缺失 > 每季度检查。 PROGRESS=已查一次 RESULT=油耗下降 LEAD_DEPARTMENT=办公室",
            "3: 经费报销拖延 > 明确报销时限 PROGRESS=窗口已设 LEAD_DEPARTMENT=财务科",
            "3: 经费报销拖延 > 设立专窗。 PROGRESS=窗口已设 LEAD_DEPARTMENT=财务科",
            "4: 资料 > 建设2.5公里围墙，一是不超概算");
        assertThat(LedgerBook.notes(reading)).containsExactly("2 sheet.said-of-all [3]", "3 sheet.said-of-all [2]");
    }

    @Test
    void statesAreKnownInTheirManyWords() {
        assertThat(LedgerBook.lines(read("""
            问题|措施|完成情况
            甲|措施一|已完成
            乙|措施二|未完成
            丙|措施三|基本完成
            丁|措施四|正在推进（60%）
            戊|措施五|已销号
            己|措施六|长期坚持
            庚|措施七|尚未启动
            辛|措施八|√
            壬|措施九|待验收
            癸|措施十|100%
            子|措施十一|已完成并长期坚持""")).stream().map(line -> line.substring(line.lastIndexOf('>') + 2)).toList()).containsExactly(
            "措施一 CLOSED", "措施二 UNDER_WAY", "措施三 UNDER_WAY", "措施四 UNDER_WAY 60%", "措施五 CLOSED", "措施六 LONG_TERM", "措施七 NOT_STARTED",
            "措施八 CLOSED", "措施九 SUBMITTED", "措施十 UNDER_WAY 100%", "措施十一 LONG_TERM");
    }

    @Test
    void whatIsToldUnderCompletionIsProgressWhenItIsNoState() {
        assertThat(LedgerBook.lines(read("""
            反馈问题|整改举措|完成情况
            值班记录不连续|排定值班表|值班表已张贴在一楼大厅，交接班双方签字
            门卫登记流于形式|来访一律核对证件|登记簿每周抽查，发现漏登两次，已批评教育"""))).containsExactly(
            "2: 值班记录不连续 > 排定值班表 PROGRESS=值班表已张贴在一楼大厅，交接班双方签字",
            "3: 门卫登记流于形式 > 来访一律核对证件 PROGRESS=登记簿每周抽查，发现漏登两次，已批评教育");
    }

    @Test
    void groupRowsAreTheCategoriesOfWhatFollows() {
        assertThat(LedgerBook.lines(read("""
            编号|巡察反馈问题|整改落实措施|责任主体
            一、党的建设方面|<|<|<
            1|组织生活会质量不高|会前谈心全覆盖|机关党支部
            二、为民服务方面
            2|办事指南更新慢|指南变动三日内更新|服务中心"""))).containsExactly(
            "3: 组织生活会质量不高 > 会前谈心全覆盖 CATEGORY=党的建设方面 LEAD_DEPARTMENT=机关党支部",
            "5: 办事指南更新慢 > 指南变动三日内更新 CATEGORY=为民服务方面 LEAD_DEPARTMENT=服务中心");
    }

    @Test
    void severalSheetsAreOneLedgerAndOthersAreNamed() {
        LedgerReading reading = new LedgerBook()
            .sheet("说明", "填写说明\n请各科室如实填写")
            .sheet("党建", "问题|整改措施\n学习计划缺失|制定全年学习计划")
            .sheet("业务", "事项说明|<\n问题|措施\n窗口排队过长|增设两个窗口")
            .sheet("参数", "问题|措施\n样例|样例", sheet -> sheet.getWorkbook().setSheetHidden(3, true)).read(folder);
        assertThat(LedgerBook.lines(reading)).containsExactly("2: 学习计划缺失 > 制定全年学习计划", "3: 窗口排队过长 > 增设两个窗口");
        assertThat(reading.notes()).extracting(note -> note.sheet() + " " + note.code()).containsExactly("说明 sheet.sheet-no-header", "参数 sheet.sheet-hidden");
    }

    @Test
    void hiddenColumnsAndRowsAreReadAndTold() {
        LedgerReading reading = new LedgerBook().sheet("台账", """
            问题|整改措施|责任人|领导批示
            门前卫生差|划定包干区|赵强|同意
            标识牌破损|更换标识牌|钱伟|""", sheet -> {
            sheet.setColumnHidden(2, true);
            sheet.getRow(2).setZeroHeight(true);
        }).read(folder);
        assertThat(LedgerBook.lines(reading)).containsExactly("2: 门前卫生差 > 划定包干区 RESPONSIBLE_PERSON=赵强", "3: 标识牌破损 > 更换标识牌 RESPONSIBLE_PERSON=钱伟");
        assertThat(LedgerBook.notes(reading)).containsExactly("C1 sheet.column-hidden [责任人]", "D1 sheet.column-unknown [领导批示]", "sheet.hidden-rows [1]");
    }

    @Test
    void aMeasureOverSeveralRowsIsOneWithAllThatIsSaidInThem() {
        assertThat(LedgerBook.lines(read("""
            问题|整改措施|责任人|整改进展
            设备闲置|清查闲置设备|何勇|三月完成清查
            ^|^|沈洁|四月调剂两台
            ^|制定调剂办法|何勇|办法已印发"""))).containsExactly(
            "2: 设备闲置 > 清查闲置设备 PROGRESS=三月完成清查/四月调剂两台 RESPONSIBLE_PERSON=何勇+沈洁",
            "4: 设备闲置 > 制定调剂办法 PROGRESS=办法已印发 RESPONSIBLE_PERSON=何勇");
    }

    @Test
    void numbersFindTheirFindingAndMeasure() {
        assertThat(LedgerBook.lines(read("""
            问题编号|问题内容|措施编号|措施内容
            3|印章保管不严|1|印章专柜保管
            3|印章保管不严|2|用印审批留痕
            7|合同归档滞后|7-1|合同签订十日内归档"""))).containsExactly(
            "2: 3 印章保管不严 > 印章专柜保管", "3: 3 印章保管不严 > 用印审批留痕", "4: 7 合同归档滞后 > 合同签订十日内归档");
        assertThat(LedgerBook.lines(read("""
            序号|问题|措施
            3-1|印章保管不严|印章专柜保管
            3-2|印章保管不严|用印审批留痕"""))).containsExactly("2: 3-1 印章保管不严 > 印章专柜保管", "3: 3-2 印章保管不严 > 用印审批留痕");
    }

    @Test
    void ledgersWithoutMeasuresAreReadByWhatWasDone() {
        assertThat(LedgerBook.lines(read("""
            序号|问题清单|原因分析|整改情况|状态
            1|信息发布审核不严|流程不清|建立三审制度，发布前三人签字|已整改"""))).containsExactly("2: 信息发布审核不严 > 建立三审制度，发布前三人签字 CLOSED");
    }

    @Test
    void formulasQuotesRepeatedHeadersAndNothingWordsAreSeenThrough() {
        LedgerReading reading = new LedgerBook().sheet("台账", """
            序号|问题|整改措施|开始时间|完成时间|责任人
            #1|'食品留样不足|每餐留样125克|@2025-03-03|20250415|—
            序号|问题|整改措施|开始时间|完成时间|责任人
            #2|冷库温度超标|加装报警器|春节后|2025年二季度|无""", sheet -> {
            sheet.getRow(1).createCell(2).setCellFormula("CONCATENATE(\"每餐\",\"留样125克\")");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        }).read(folder);
        assertThat(LedgerBook.lines(reading)).containsExactly(
            "2: 食品留样不足 > 每餐留样125克 DEADLINE=2025-04-15 STARTED=2025-03-03",
            "4: 冷库温度超标 > 加装报警器 DEADLINE=2025年二季度");
        assertThat(LedgerBook.notes(reading)).containsExactly("D4 sheet.no-day [开始时间, 春节后]");
    }

    @Test
    void whatSomebodySaysAboutAHeadingCounts() {
        IncomingFile file = IncomingFile.any(new LedgerBook().sheet("台账", "问题|办法|谁来办\n车辆停放混乱|重新划线|杨帆").save(folder.resolve("a.xlsx")));
        assertThatThrownBy(() -> LedgerReader.read(file, Corrections.NONE)).isInstanceOf(Unavailable.class).hasMessage("sheet.no-header");
        Corrections said = Corrections.NONE.with("办 法", TableField.MEASURE).with("谁来办", TableField.RESPONSIBLE_PERSON);
        LedgerReading reading = LedgerReader.read(file, said);
        assertThat(LedgerBook.lines(reading)).containsExactly("2: 车辆停放混乱 > 重新划线 RESPONSIBLE_PERSON=杨帆");
        Corrections remembered = Corrections.NONE.with("办法", TableField.MEASURE).with(reading.layouts().getFirst().with(reading.layouts().getFirst().columns().getLast(), null));
        assertThat(LedgerBook.lines(LedgerReader.read(file, remembered))).containsExactly("2: 车辆停放混乱 > 重新划线");
    }
}
