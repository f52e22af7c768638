package zhenggai.domain.check.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import zhenggai.domain.check.personal.PersonalItem.Known;
import zhenggai.domain.check.text.Around;
import zhenggai.domain.check.text.CheckedText;
import zhenggai.domain.check.text.KnownPeople;
import zhenggai.domain.check.text.Spot;
import zhenggai.domain.people.Contact;
import zhenggai.domain.spine.Days;
import zhenggai.domain.time.WorkCalendar;

/** Personal data one by one, what is known to be meant for the public, and the text after each choice. */
class PersonalTest {
    private static final Around OFFICE = new Around(null, Days.UNKNOWN, WorkCalendar.published(), null, new KnownPeople(Set.of("周明理"), Set.of("秦晚舟", "高明")),
        new Contact("0790-5550123", "青石路18号二楼", ""));

    private static List<PersonalItem> items(String text) {
        return Personal.in(CheckedText.of(text, OFFICE));
    }

    private static String after(String text, Choice choice) {
        Map<Spot, String> decided = items(text).stream().filter(PersonalItem::isAsked).collect(Collectors.toMap(PersonalItem::spot, choice::after));
        assertThat(decided).as(text).isNotEmpty();
        return Redaction.of(text, decided);
    }

    @Test
    void theOfficesOwnTelephoneAndItsOfficialsAreKnownAsSuch() {
        assertThat(items("请拨打0790-5550123，或拨打13800138000。")).extracting(PersonalItem::known).containsExactly(Known.OFFICE_CONTACT, Known.NOT);
        assertThat(items("志愿者周明理的先进事迹。")).singleElement().satisfies(item -> assertThat(item.known()).isEqualTo(Known.OFFICIAL));
        assertThat(items("联系方式：电话：020-88889999。")).extracting(PersonalItem::known).containsExactly(Known.OFFICE_CONTACT);
    }

    @Test
    void theLinesOfTheContactBlockAreTheOfficesOwnAndThoseBehindItAreNot() {
        assertThat(items("联系方式\n联系电话：020-88889999；\n办公时间：工作日9时至17时，13800138000；\n经手人手机13900139000。\n联系电话：13700137000。"))
            .extracting(PersonalItem::known).containsExactly(Known.OFFICE_CONTACT, Known.OFFICE_CONTACT, Known.NOT, Known.NOT);
    }

    private static List<String> asked(String text) {
        return items(text).stream().filter(PersonalItem::isAsked).map(PersonalItem::words).toList();
    }

    @Test
    void namesInFieldsInListsAndInQuotesBesideAPrivateWordAreFoundOneByOne() {
        assertThat(asked("姓名：李小满，金额2000元。")).containsExactly("李小满");
        assertThat(asked("受助学生名单：张小雨、王大力、欧阳雪。")).containsExactly("张小雨", "王大力", "欧阳雪");
        assertThat(asked("救助患儿张小雨、王大力和李福生，均已出院。")).containsExactly("张小雨", "王大力", "李福生");
        assertThat(asked("资助张小雨、王大力等2名困难学生。")).containsExactly("张小雨", "王大力");
        assertThat(asked("走访患儿“林小雨”家庭，为“张桂芳”家庭修缮房屋。")).containsExactly("林小雨", "张桂芳");
        assertThat(asked("受助学生（李福生）已复学。")).containsExactly("李福生");
        assertThat(asked("捐赠人：赵明远、何丽华，同意变更用途。")).containsExactly("赵明远", "何丽华");
        assertThat(asked("慰问困难职工周海燕，帮扶对象刘大海已脱贫。")).containsExactly("周海燕", "刘大海");
    }

    @Test
    void whoLeftIsKnownByTheRegisterAndAskedAboutWhereverHeStands() {
        assertThat(asked("报销由秦晚舟经手，原会长秦晚舟已退休。")).containsExactly("秦晚舟", "秦晚舟");
        assertThat(asked("款项由高明领取。")).containsExactly("高明");
        assertThat(asked("推广提高明显的做法，主张高明度公开。")).as("part of other words").isEmpty();
    }

    @Test
    void anOfficialIsNamedWithHisPostAndNobodyAsksUnlessItIsAPastOne() {
        assertThat(asked("会长张锡彬向困难群众说明情况，慰问群众由副会长、党组书记李福生带队。")).isEmpty();
        assertThat(asked("慰问老党员李福生（原党组书记）。")).containsExactly("李福生");
        assertThat(asked("当事人李福生（市红十字会副会长）已说明情况。")).isEmpty();
        assertThat(asked("当事人原会长李福生已说明情况。学习志愿者陈志强的事迹。")).containsExactly("陈志强");
    }

    @Test
    void theyStandInTheOrderOfTheTextAndNoneTwice() {
        assertThat(items("为张桂芳家庭送去慰问金，电话13800138000，家住石桥村委会下围组15号。"))
            .extracting(PersonalItem::kind).containsExactly(PersonalKind.PERSON, PersonalKind.PHONE, PersonalKind.ADDRESS);
        assertThat(items("身份证号码11010519491231002X。")).extracting(PersonalItem::words).containsExactly("11010519491231002X");
    }

    @Test
    void shortenedNobodyKnowsWhoItIs() {
        assertThat(after("学习志愿者张锡彬的事迹。", Choice.INITIAL)).isEqualTo("学习志愿者张某的事迹。");
        assertThat(after("资助贫困生欧阳雪，助其完成学业。", Choice.INITIAL)).isEqualTo("资助贫困生欧阳某，助其完成学业。");
        assertThat(after("捐赠方广东远岭投资集团有限公司2023年同意更改用途。", Choice.INITIAL)).isEqualTo("捐赠方某公司2023年同意更改用途。");
        assertThat(after("手机13800138000，已回访。", Choice.INITIAL)).isEqualTo("手机138****8000，已回访。");
        assertThat(after("座机0763-3388991，已回访。", Choice.INITIAL)).isEqualTo("座机0763-*******，已回访。");
        assertThat(after("身份证号码11010519491231002X。", Choice.INITIAL)).isEqualTo("身份证号码110105************。");
        assertThat(after("转入账户6222021234567890128。", Choice.INITIAL)).isEqualTo("转入账户***************0128。");
        assertThat(after("家住东湖区清溪镇下围村15号，已走访。", Choice.INITIAL)).isEqualTo("家住东湖区清溪镇，已走访。");
    }

    @Test
    void takenOutItLeavesNoEmptyBracketsAndNoDoubleCommas() {
        assertThat(after("退款对象（身份证号码11010519491231002X）", Choice.REMOVE)).isEqualTo("退款对象（身份证号码）");
        assertThat(after("家属电话（13800138000）已登记。", Choice.REMOVE)).isEqualTo("家属电话已登记。");
        assertThat(after("走访困难群众，13800138000，已登记。", Choice.REMOVE)).isEqualTo("走访困难群众，已登记。");
    }

    @Test
    void keptItStaysAsItIs() {
        String text = "学习志愿者张锡彬的事迹。";
        assertThat(after(text, Choice.KEEP)).isEqualTo(text);
    }

    @Test
    void aNumberIsAnIdentityOrACardOnlyByItsCheckDigit() {
        assertThat(items("编号11010519491231002X。")).hasSize(1);
        assertThat(items("编号110105194912310021。")).isEmpty();
        assertThat(items("编号6222021234567890128。")).hasSize(1);
        assertThat(items("编号6222021234567890127。")).isEmpty();
    }
}
