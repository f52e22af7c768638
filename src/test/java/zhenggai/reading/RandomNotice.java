package zhenggai.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import zhenggai.domain.draft.Part;

/** A made-up tree of categories, findings and measures, and the same written as a notice or a plan in a made-up style. */
final class RandomNotice {
    /** What must be read back. */
    record Tree(List<Theme> themes) {}

    record Theme(String title, List<Problem> problems) {}

    record Problem(String title, Map<Part, String> said, List<String> measures) {}

    private static final String[] HAN = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"};
    private static final String[] ASPECTS = {"政治建设", "理论学习", "应急救护", "人道救助", "资金物资管理", "队伍建设", "作风建设", "内部控制", "宣传动员", "基层组织建设"};
    private static final String[] FAULTS = {"学习计划落实不到位", "责任压得不实", "台账登记不全", "进度偏慢、成效不明显", "制度缺失", "把关不严", "覆盖面窄、深度不够",
        "“三会一课”坚持不经常", "信息公开不及时（含官网）", "干部轮岗力度不足"};
    private static final String[] DEEDS = {"制定《样例办法（试行）》，明确责任到人", "开展专题培训3期，培训120余人次", "1.5亩用地完成移交，但是配套仍在推进",
        "于是建立月调度机制，凡是超期的一律通报", "清退违规资金3.26万元，涉及“小金库”1个", "2025年6月底前完成整改，提高12.5个百分点", "与县（区）红十字会签订协议",
        "召开党组会议专题研究，会议指出要举一反三", "对全市26个单位逐一核查，整改率98.71%", "把“四个意识”融入日常"};
    private static final String[] TAILS = {"", "截至目前已全部完成", "同时，完善长效机制", "下一步继续巩固"};

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final boolean sections;
    private final int themeStyle;
    private final int problemStyle;
    private final int measureStyle;
    private final int headingStyle;
    private final boolean labels;
    private final boolean chrome;
    private final boolean indented;
    private final boolean half;
    private final boolean plan;
    private final int dutyStyle;
    private final List<Theme> themes = new ArrayList<>();

    RandomNotice(long seed) {
        random = new Random(seed);
        sections = random.nextInt(4) > 0;
        themeStyle = random.nextInt(4);
        problemStyle = random.nextInt(7);
        measureStyle = random.nextInt(problemStyle == 5 ? 3 : 6);
        headingStyle = random.nextInt(4);
        labels = random.nextInt(3) == 0;
        chrome = random.nextInt(4) == 0;
        indented = random.nextBoolean();
        half = random.nextInt(4) == 0;
        plan = random.nextInt(3) == 0;
        dutyStyle = random.nextInt(4);
        write();
    }

    String text() {
        return text.toString();
    }

    Tree tree() {
        return new Tree(themes);
    }

    private void write() {
        line("中共样例市红十字会党组");
        line(plan ? "八届市委第六轮巡察反馈意见整改方案" : "关于七届市委第五轮巡察整改情况的通报");
        text.append(random.nextBoolean() ? "\n" : "");
        line("根据统一部署，2024年9月19日至12月20日，市委第四巡察组开展了巡察。2025年3月26日反馈了意见。现将情况公布如下。");
        if (sections) {
            line(plan ? "一、总体要求" : "一、整改主体责任落实情况");
            line("（一）加强组织领导。成立领导小组，一体推进。");
            line(plan ? "二、重点任务" : "二、整改任务落实情况");
        }
        int count = 2 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            theme(i);
        }
        if (sections || topIsHanComma()) {
            line((sections ? "三" : HAN[count]) + (plan ? "、工作要求" : "、下一步打算"));
            line("（一）持续巩固整改成果。");
        }
        line("公开时间：2026年1月21日至2月28日；联系电话：0999-1234567。");
        line("中共样例市红十字会党组");
        line("2026年1月21日");
    }

    private boolean topIsHanComma() {
        return !sections && themeStyle == 3;
    }

    private void theme(int at) {
        String aspect = ASPECTS[(at * 3 + random.nextInt(3)) % ASPECTS.length];
        String title = random.nextBoolean() ? "关于" + aspect + "方面" : aspect + "方面";
        String mark = topIsHanComma() ? HAN[at] + "、" : half ? "(" + HAN[at] + ")" : themeStyle == 2 ? "【" + HAN[at] + "】" : "（" + HAN[at] + "）";
        line(mark + title + stop(random.nextBoolean()));
        List<Problem> problems = new ArrayList<>();
        themes.add(new Theme(title, problems));
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            problems.add(problem(i));
        }
    }

    private Problem problem(int at) {
        String fault = FAULTS[random.nextInt(FAULTS.length)];
        String quoted = "“" + fault.replace("“", "").replace("”", "") + "”";
        boolean unnumbered = problemStyle == 4;
        String title = unnumbered ? "关于" + quoted + "问题" : switch (headingStyle) {
            case 0 -> fault + "的问题";
            case 1 -> "关于" + quoted + "的问题";
            case 2 -> "针对" + quoted + "问题";
            default -> fault;
        };
        String mark = unnumbered ? "" : switch (problemStyle) {
            case 0 -> (at + 1) + ".";
            case 1 -> (at + 1) + "、";
            case 2 -> (at + 1) + "．";
            case 3 -> topIsHanComma() ? (half ? "(" + HAN[at] + ")" : "（" + HAN[at] + "）") : "问题" + HAN[at] + "：";
            case 5 -> half ? "(" + (at + 1) + ")" : "（" + (at + 1) + "）";
            default -> "反馈问题" + (at + 1) + "：";
        };
        List<String> measures = new ArrayList<>();
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            measures.add(measure(i == count - 1));
        }
        Map<Part, String> said = new EnumMap<>(Part.class);
        if (labels) {
            said.put(Part.MANIFESTATION, "检查发现" + (2 + random.nextInt(30)) + "处不符合要求");
        }
        if (labels && count > 1 && !plan) {
            said.put(Part.RESULT, "满意度达到" + (80 + random.nextInt(19)) + "%");
        }
        boolean onHeading = !labels && !unnumbered && measureStyle == 1;
        String head = mark + title + stop(onHeading || random.nextBoolean() && !unnumbered);
        if (onHeading) {
            line(head + inline(measures));
        } else {
            line(head);
            body(measures, said);
        }
        if (plan) {
            duties(said);
        }
        return new Problem(title, said, measures);
    }

    private void duties(Map<Part, String> said) {
        said.put(Part.LEAD_LEADER, one("周一", "吴二、郑三", "王宁（书记）"));
        said.put(Part.LEAD_DEPARTMENT, one("赈济科", "办公室、财务科", "组织宣传部（人事科）"));
        said.put(Part.RESPONSIBLE_PERSON, one("冯四", "陈五，褚六", "卫七"));
        said.put(Part.DEADLINE, one("2025年6月底前", "长期坚持", "2025年9月30日", "立行立改", "反馈后10个工作日内"));
        List<String> lines = new ArrayList<>();
        said.forEach((part, words) -> {
            String label = switch (part) {
                case LEAD_LEADER -> "责任领导";
                case LEAD_DEPARTMENT -> "责任科室";
                case RESPONSIBLE_PERSON -> "责任人";
                case DEADLINE -> "整改时限";
                default -> "";
            };
            if (!label.isEmpty()) {
                lines.add(dutyStyle == 1 ? "【" + label + "】" + words : label + (half ? ":" : "：") + words);
            }
        });
        if (dutyStyle == 2) {
            line(String.join("；", lines) + "。");
        } else if (dutyStyle == 3) {
            line("（" + String.join("；", lines) + "）");
        } else {
            lines.forEach(this::line);
        }
    }

    private String one(String... words) {
        return words[random.nextInt(words.length)];
    }

    private void body(List<String> measures, Map<Part, String> said) {
        if (labels) {
            line("存在问题：" + said.get(Part.MANIFESTATION) + "。");
        }
        if (measureStyle <= 2) {
            boolean lines = measureStyle == 0;
            if (lines) {
                line(labels ? "整改情况：" : null);
                for (int i = 0; i < measures.size(); i++) {
                    line(HAN[i] + "是" + measures.get(i));
                }
            } else {
                line((labels ? "整改情况：" : "") + inline(measures));
            }
        } else if (measureStyle == 3) {
            StringBuilder paragraph = new StringBuilder("整改措施：");
            for (int i = 0; i < measures.size(); i++) {
                paragraph.append("（").append(i + 1).append("）").append(measures.get(i));
            }
            line(paragraph.toString());
        } else {
            line(labels ? "整改措施：" : null);
            for (int i = 0; i < measures.size(); i++) {
                line((measureStyle == 4 ? half ? "(" + (i + 1) + ")" : "（" + (i + 1) + "）" : Character.toString('①' + i)) + measures.get(i));
            }
        }
        if (said.containsKey(Part.RESULT)) {
            line("整改成效：" + said.get(Part.RESULT) + "。");
        }
    }

    private static String inline(List<String> measures) {
        StringBuilder paragraph = new StringBuilder();
        for (int i = 0; i < measures.size(); i++) {
            paragraph.append(HAN[i]).append("是").append(measures.get(i));
        }
        return paragraph.toString();
    }

    private String measure(boolean last) {
        String tail = TAILS[random.nextInt(TAILS.length)];
        String deed = DEEDS[random.nextInt(DEEDS.length)];
        return deed + (tail.isEmpty() ? "" : (random.nextBoolean() ? "。" : "，") + tail) + (last || random.nextBoolean() ? "。" : "；");
    }

    private static String stop(boolean wanted) {
        return wanted ? "。" : "";
    }

    private void line(String line) {
        if (line != null) {
            text.append(indented ? "　　" : "").append(line).append('\n');
            if (chrome && random.nextInt(9) == 0) {
                text.append("— ").append(1 + random.nextInt(20)).append(" —\n");
            }
        }
    }
}
