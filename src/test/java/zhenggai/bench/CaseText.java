package zhenggai.bench;

import java.util.List;
import java.util.Random;

/** Plausible sentences, names and titles of an inspected office, drawn from a seeded source. */
final class CaseText {
    static final List<String> DEPARTMENTS = List.of("办公室", "组织宣传部", "赈济救护部", "筹资与财务部", "志愿服务部", "机关党支部", "备灾救灾中心",
        "应急救护培训中心", "人体器官捐献管理中心", "造血干细胞工作站", "监事会办公室", "基层组织建设部");
    private static final List<String> WHEN = List.of("每季度", "每月", "年底前", "即日起", "结合年度考核", "按照巡察反馈意见", "针对反馈的问题", "在党组会议研究后");
    private static final List<String> WHO = List.of("由党组书记牵头", "由分管领导负责", "会同筹资与财务部", "会同赈济救护部", "组织全体干部职工", "邀请上级业务部门",
        "由机关党支部组织", "明确专人");
    private static final List<String> DEED = List.of("修订完善", "全面梳理", "逐项核查", "集中学习", "建立健全", "严格执行", "定期通报", "督促落实", "公开公示", "开展专项检查",
        "对照整改", "举一反三排查");
    private static final List<String> THING = List.of("党组议事规则和决策程序", "捐赠款物接收使用管理办法", "救灾物资出入库台账", "应急救护培训经费支出明细", "固定资产登记制度",
        "公务接待审批流程", "意识形态工作责任制", "干部选拔任用纪实材料", "志愿者招募和激励办法", "网络信息公开目录", "人道救助对象审核标准", "合同签订与验收手续",
        "政府采购内部控制规程", "党费收缴使用情况", "谈心谈话记录", "博爱家园项目资金");
    private static final List<String> SO = List.of("，确保责任落实到人", "，杜绝类似问题再次发生", "，并将结果报党组会议审议", "，形成长效机制", "，做到账实相符",
        "，于办理完毕后三个工作日内报办公室备案", "，纳入年度绩效考核", "，接受社会监督");
    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜单解曾仇区";
    private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰春梅建国";

    private final Random random;

    CaseText(Random random) {
        this.random = random;
    }

    /** Sentences of at least so many characters; the last one is whole. */
    String of(int length) {
        StringBuilder text = new StringBuilder(length + 60);
        while (text.length() < length) {
            text.append(one(WHEN)).append(one(WHO)).append(one(DEED)).append(one(THING)).append(one(SO)).append('。');
        }
        return text.toString();
    }

    /** Mostly 60 to 400 characters, one in a hundred 900, as in real plans. */
    String measure() {
        return of(random.nextInt(100) == 0 ? 900 : 60 + random.nextInt(300));
    }

    String title() {
        return "关于" + one(DEED) + one(THING) + "方面";
    }

    String person() {
        String name = letter(SURNAMES) + letter(GIVEN);
        return random.nextBoolean() ? name + letter(GIVEN) : name;
    }

    <T> T one(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private String letter(String from) {
        return String.valueOf(from.charAt(random.nextInt(from.length())));
    }
}
