package zhenggai.paper.sheet.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import zhenggai.domain.notice.official.Block;
import zhenggai.domain.notice.official.Level;
import zhenggai.domain.notice.official.Marking;
import zhenggai.domain.notice.official.OfficialDocument;
import zhenggai.domain.notice.official.Signature;

/** Notices of an office that does not exist, in sentences of our own. */
public final class Notices {
    public static final LocalDate DAY = LocalDate.of(2027, 1, 8);
    public static final String TITLE = "中共示例市红十字会党组关于七届市委第五轮巡察整改进展情况的通报";
    private static final List<String> SENTENCES = List.of(
        "对照反馈意见逐条建立台账，明确牵头领导、责任科室和完成时限，每周调度、每月通报；",
        "修订《财务管理办法》等制度12项，新建制度5项，印发《物资采购管理规定（试行）》；",
        "全年组织应急救护培训46期，培训持证救护员3208人，普及培训21560人次，较上年增长18.6%；",
        "在火车站、体育馆、客运中心等公共场所新增自动体外除颤器（AED）30台，完成率100%；",
        "清退不符合规定的津贴补贴5448.73元，相关责任人已作出书面检查；",
        "党组书记先后6次主持召开会议，专题研究“一岗双责”落实情况，作出批示14次；",
        "建立“双人双锁”物资保管制度，2026年11月30日前完成全部库房盘点，账实相符；",
        "拟定《备灾仓库出入库登记表》，对2024—2026年的捐赠物资逐笔核对，未发现截留、挪用问题。");

    private Notices() {}

    /** A notice as offices publish it, with a paragraph of 5,000 characters in it. */
    public static OfficialDocument usual() {
        return of(6);
    }

    /** The same with so many findings: 38 of them fill 30 pages. */
    public static OfficialDocument of(int findings) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph("根据市委统一部署，2026年3月2日至5月29日，市委第三巡察组对市红十字会党组进行了巡察。7月20日，市委第三巡察组反馈了巡察意见。"
            + "按照党务公开原则和巡察工作有关要求，现将巡察整改进展情况予以公布。"));
        blocks.add(new Block.Heading(Level.FIRST, "一、履行巡察整改主体责任情况"));
        blocks.add(new Block.Led(Level.SECOND, "（一）强化政治担当，压实整改责任。", "收到反馈意见后，党组书记切实履行第一责任人职责。" + sentences(3, 6)));
        blocks.add(new Block.Led(Level.SECOND, "（二）坚持统筹推进，确保整改实效。", sentences(0, 4)));
        blocks.add(new Block.Heading(Level.FIRST, "二、巡察反馈问题整改落实情况"));
        blocks.add(new Block.Heading(Level.SECOND, "（一）贯彻落实上级决策部署方面"));
        for (int finding = 1; finding <= findings; finding++) {
            blocks.add(new Block.Heading(Level.THIRD, finding + ".关于“救护培训覆盖面不够广，第" + finding + "期培训计划没有完成”的问题"));
            blocks.add(new Block.Paragraph("一是" + sentences(finding, 2)));
            blocks.add(new Block.Paragraph("二是" + sentences(finding + 2, 3)));
        }
        blocks.add(new Block.Heading(Level.FOURTH, "（1）需要长期坚持的整改任务"));
        blocks.add(new Block.Paragraph(sentences(0, 135)));
        blocks.add(new Block.Heading(Level.FIRST, "三、下一步打算"));
        blocks.add(new Block.Led(Level.SECOND, "（一）持续深化整改。", sentences(5, 3)));
        blocks.add(new Block.Paragraph("欢迎广大干部群众对巡察整改落实情况进行监督。如有意见建议，请及时向我们反映。公示期限：2027年1月8日至1月28日（15个工作日）。"));
        blocks.add(new Block.ContactLines(List.of("联系电话：0000-1234567；", "邮政信箱：示例市中山路1号示例市红十字会，邮政编码：000000；", "电子邮箱：shilihonghui@example.cn。")));
        return new OfficialDocument(TITLE, blocks, new Signature("中共示例市红十字会党组", DAY), Marking.PUBLIC);
    }

    /** A notice of any 1 to {@code most} blocks; the characters of each block are its own, so that what stands where can be told. */
    static OfficialDocument random(Random random, int most) {
        int count = 1 + random.nextInt(most);
        List<Block> blocks = IntStream.range(0, count).mapToObj(i -> block(random)).collect(Collectors.toCollection(ArrayList::new));
        if (random.nextBoolean()) {
            blocks.add(new Block.ContactLines(IntStream.range(0, 1 + random.nextInt(4)).mapToObj(i -> "电话：0000-123456" + i).toList()));
        }
        String office = "中共示例市红十字会党组".substring(0, 4 + random.nextInt(8));
        return new OfficialDocument(text(random, 4 + random.nextInt(60)), blocks, new Signature(office, DAY.plusDays(random.nextInt(400))), Marking.INTERNAL);
    }

    private static Block block(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> new Block.Heading(Level.values()[random.nextInt(4)], "题" + text(random, 2 + random.nextInt(50)));
            case 1 -> new Block.Led(Level.SECOND, "（一）" + text(random, 3 + random.nextInt(20)) + "。", text(random, 1 + random.nextInt(400)));
            default -> new Block.Paragraph("文" + text(random, 1 + random.nextInt(random.nextInt(8) == 0 ? 1500 : 200)));
        };
    }

    /** With marks, figures and words among the characters, as official texts have them. */
    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(switch (random.nextInt(14)) {
                case 0 -> "，";
                case 1 -> "“整改”";
                case 2 -> random.nextInt(3000) + (random.nextBoolean() ? "%" : "年");
                case 3 -> "（AED）";
                case 4 -> "；";
                default -> Character.toString("全面从严治党主体责任落实整改情况红十字会示例市委巡察反馈意见通报".codePointAt(random.nextInt(30)));
            });
        }
        return text.substring(0, length);
    }

    private static String sentences(int from, int count) {
        return IntStream.range(from, from + count).mapToObj(i -> SENTENCES.get(i % SENTENCES.size())).collect(Collectors.joining()).replaceAll("[；。]$", "。");
    }
}
