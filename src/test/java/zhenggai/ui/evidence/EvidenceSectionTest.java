package zhenggai.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.casework.evidence.LentCopies;
import zhenggai.domain.evidence.FileCheck;
import zhenggai.domain.evidence.Wanted;
import zhenggai.domain.evidence.WantedId;
import zhenggai.domain.spine.Backed;
import zhenggai.domain.spine.Evidence;
import zhenggai.domain.spine.EvidenceId;
import zhenggai.domain.spine.MeasureId;
import zhenggai.testkit.CutWords;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Immediate;
import zhenggai.testkit.Nameless;
import zhenggai.testkit.Robot.Look;
import zhenggai.testkit.Robot;
import zhenggai.testkit.SampleFiles;
import zhenggai.ui.evidence.look.Thumbs;
import zhenggai.ui.kit.Asking;
import zhenggai.ui.panel.Drafts;
import zhenggai.words.Texts;

/** A clerk at the drawer: files come in, are seen, described, linked and opened; what is asked for is seen to be missing until it came. */
@ExtendWith(Headless.class)
class EvidenceSectionTest {
    @TempDir Path dir;
    private final Immediate immediate = new Immediate();
    private final Recording desk = new Recording();
    private OpenCase open;
    private MeasureId first;
    private EvidenceModel model;

    @BeforeEach
    void openTheCase() {
        open = new Desk().smallCase(dir.resolve("案卷.zgt"));
        first = Desk.measure(open, 0).id();
        model = new EvidenceModel(open, immediate.background, Backed.of(first), new Drafts(), desk);
    }

    @AfterEach
    void end() {
        Texts.speak(Locale.SIMPLIFIED_CHINESE);
        open.close();
        assertThat(immediate.problems).isEmpty();
    }

    @Test
    void filesAreBroughtSeenDescribedLinkedOpenedAndRemoved(Robot robot) throws IOException {
        show(robot, Look.USUAL);
        assertThat(robot.sees("还没有佐证材料；没有佐证不能销号。")).isTrue();
        desk.chosen = List.of(SampleFiles.picture(dir.resolve("现场照片.jpg"), 2400, 1600));
        robot.click("#drawer-files");
        assertThat(desk.said).containsExactly("已存入 1 件佐证。");
        assertThat(robot.sees("1-1-1　现场照片")).isTrue();
        assertThat(robot.all("#preview-page", ImageView.class)).hasSize(1);
        robot.type("#piece-number", "示红〔2026〕9号");
        robot.press(KeyCode.ENTER);
        assertThat(piece().documentNumber()).isEqualTo("示红〔2026〕9号");
        robot.type("#piece-link", "1-2");
        robot.press(KeyCode.ENTER);
        assertThat(open.evidence().of(Desk.measure(open, 1).id())).containsExactly(piece());
        assertThat(robot.sees("措施1-2 每季度组织集体学习")).isTrue();
        robot.click("#piece-open");
        assertThat(desk.opened).singleElement().satisfies(copy -> assertThat(copy).hasFileName("现场照片.jpg").exists());
        desk.target = dir.resolve("导出.jpg");
        robot.click("#piece-export");
        assertThat(desk.target).hasSameBinaryContentAs(dir.resolve("现场照片.jpg"));
        robot.click("#piece-unlink");
        assertThat(open.evidence().of(first)).isEmpty();
        open.undo();
        robot.look(() -> {
            model.reload();
            return true;
        });
        robot.click("#piece-remove");
        assertThat(open.evidence().index().all()).isEmpty();
    }

    @Test
    void aPictureIsPastedWithTheKeyboardAndTextsHavePreviews(Robot robot) throws IOException {
        show(robot, Look.USUAL);
        Path file = SampleFiles.picture(dir.resolve("剪贴.png"), 40, 30);
        robot.look(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putImage(new javafx.scene.image.Image(file.toUri().toString()));
            return Clipboard.getSystemClipboard().setContent(content);
        });
        robot.click("#drop-place");
        robot.press(KeyCode.CONTROL, KeyCode.V);
        assertThat(piece().title()).isEqualTo("粘贴的图片 2026-07-20");
        robot.look(() -> {
            model.bring(List.of());
            return true;
        });
        assertThat(immediate.problems).extracting(Throwable::getMessage).containsExactly("evidence.no-file");
        immediate.problems.clear();
        bring(robot, SampleFiles.word(dir.resolve("细则.docx"), "学习实施细则共五章"));
        assertThat(robot.words("#preview-words")).contains("学习实施细则共五章");
        bring(robot, SampleFiles.excel(dir.resolve("名单.xlsx")));
        assertThat(robot.words("#preview-words")).isEqualTo("姓名\t金额\n张三\t1200\n");
        bring(robot, Files.writeString(dir.resolve("工具.exe"), "MZ"));
        assertThat(robot.sees("程序：只存放，不预览、不打开；需要时可以导出。")).isTrue();
        assertThat(robot.all("#piece-open", Node.class)).isEmpty();
        bring(robot, Files.writeString(dir.resolve("坏.pdf"), "%PDF-1.7"));
        assertThat(robot.words("#preview-sentence")).isEqualTo("文件不能预览：可能设有密码，或已损坏。");
        bring(robot, Files.writeString(dir.resolve("坏又.pdf"), "%PDF-1.7"));
        assertThat(desk.said).last().isEqualTo("1 件在本项里已经有了，没有重复存入。");
    }

    @Test
    void savingOneFieldLeavesTheNextOneAndThePreviewAsTheyAre(Robot robot) throws IOException {
        show(robot, Look.USUAL);
        bring(robot, SampleFiles.picture(dir.resolve("现场.jpg"), 400, 300));
        Node preview = robot.find("#preview-page");
        Node number = robot.find("#piece-number");
        robot.type("#piece-note", "拍于七月");
        robot.type("#piece-number", "示红〔2026〕9号");
        assertThat(piece().note()).as("saved on leaving the field").isEqualTo("拍于七月");
        assertThat(robot.focused()).isSameAs(number);
        robot.press(KeyCode.ENTER);
        assertThat(piece().documentNumber()).isEqualTo("示红〔2026〕9号");
        assertThat(robot.focused()).isSameAs(number);
        assertThat(robot.find("#preview-page")).isSameAs(preview);
        assertThat(robot.sees("示红〔2026〕9号")).as("the line says it too").isTrue();
        open.undo();
        robot.look(() -> {
            model.reload();
            return true;
        });
        assertThat(robot.words("#piece-number")).as("a field follows what is taken back").isEmpty();
        assertThat(robot.words("#piece-note")).isEqualTo("拍于七月");
    }

    @Test
    void anOpenPieceFollowsWhatItBacksAndWhatIsAskedForWhenOtherThingsChange(Robot robot) throws IOException {
        show(robot, Look.USUAL);
        bring(robot, SampleFiles.picture(dir.resolve("现场.jpg"), 400, 300));
        robot.type("#piece-link", "1-2");
        robot.press(KeyCode.ENTER);
        assertThat(robot.sees("措施1-2 每季度组织集体学习")).isTrue();
        open.undo();
        open.wantedEvidence().ask(new Wanted(WantedId.NEW, first, "签到表", "", Desk.TODAY.plusDays(3), null));
        robot.look(() -> {
            model.reload();
            return true;
        });
        assertThat(robot.sees("措施1-2 每季度组织集体学习")).isFalse();
        assertThat(robot.all("#wanted-line", Node.class)).hasSize(1);
    }

    @Test
    void theMenuChecksBindsAndNumbers(Robot robot) throws IOException {
        show(robot, Look.USUAL);
        bring(robot, Files.writeString(dir.resolve("甲.txt"), "甲"));
        for (String item : List.of("登记签字扫描件…", "检验全部佐证文件", "导出佐证卷宗（文件夹和合订 PDF）", "佐证编号规则…")) {
            robot.click("#drawer-more");
            robot.click(item);
        }
        assertThat(desk.said).as("a pattern is asked for until it is accepted").containsSubsequence("scan", "1", "binder", "evidence.pattern-without-order", "accepted").last().isEqualTo("今后的佐证按 证{问题}.{措施}.{序号} 编号，已有的编号不变。");
        bring(robot, Files.writeString(dir.resolve("乙.txt"), "乙"));
        assertThat(open.evidence().of(first)).extracting(Evidence::number).containsExactly("1-1-1", "证1.1.1");
    }

    @Test
    void whatIsAskedForIsSeenToBeMissingUntilItCame(Robot robot) throws IOException {
        show(robot, Look.USUAL);
        robot.type("#wanted-by", "2026-7-19");
        robot.click("#wanted-ask");
        assertThat(robot.sees("请写明需要什么材料。")).isTrue();
        robot.type("#wanted-what", "签到表");
        robot.type("#wanted-from", "张䶮");
        robot.click("#wanted-ask");
        assertThat(robot.sees("▲ 逾期未交：签到表（张䶮、2026年7月19日前）")).isTrue();
        bring(robot, Files.writeString(dir.resolve("签到.txt"), "张䶮"));
        robot.look(() -> {
            model.wanted().meet(open.wantedEvidence().of(first).getFirst().id(), piece().id());
            return true;
        });
        assertThat(open.wantedEvidence().of(first).getFirst().isMissing()).isFalse();
    }

    @Test
    void theDrawerLooksWellInEveryLook(Robot robot) throws IOException {
        open.wantedEvidence().ask(new Wanted(WantedId.NEW, first, "三季度学习签到表和现场照片", "张䶮", Desk.TODAY.minusDays(3), null));
        open.wantedEvidence().ask(new Wanted(WantedId.NEW, first, "党组会议纪要", "", Desk.TODAY.plusDays(9), null));
        for (Path file : List.of(SampleFiles.pdf(dir.resolve("关于印发学习实施细则的通知.pdf"), open.dossiers().current()), Files.writeString(dir.resolve("工具.exe"), "MZ"),
                SampleFiles.picture(dir.resolve("现场照片.jpg"), 1600, 900))) {
            open.evidence().addFiles(open.evidenceFiles().bring(List.of(file), zhenggai.domain.file.Meter.NONE).files(), Backed.of(first));
        }
        open.evidence().link(open.evidence().of(first).getLast().id(), Backed.of(Desk.measure(open, 2).id()));
        for (Look look : List.of(Look.USUAL, Look.DARK, Look.LARGE)) {
            show(robot, look);
            select(robot, look == Look.DARK ? 0 : 2);
            assertThat(CutWords.in(robot.stage().getScene().getRoot())).isEmpty();
            assertThat(Nameless.in(robot.stage().getScene().getRoot())).isEmpty();
            robot.picture("evidence-" + look.percent() + (look.dark() ? "-dark" : ""));
        }
        Texts.speak(Locale.ENGLISH);
        show(robot, Look.USUAL);
        select(robot, 1);
        robot.picture("evidence-en");
        assertThat(CutWords.in(robot.stage().getScene().getRoot())).isEmpty();
    }

    @Test
    void aPaperIsGivenItsScanAndIsThePieceItWas(Robot robot) throws IOException {
        Evidence paper = open.evidence().add(new Evidence(EvidenceId.NEW, first, "会议签到表", "", null, "3号柜第12盒"));
        show(robot, Look.USUAL);
        robot.click("1-1-1　会议签到表");
        assertThat(robot.all("#piece-open", Node.class)).as("there is nothing to open yet").isEmpty();
        desk.chosen = List.of(SampleFiles.picture(dir.resolve("扫描.jpg"), 400, 300));
        robot.click("#piece-scan");
        assertThat(desk.said).last().isEqualTo("佐证 1-1-1 已补存文件，编号和存放位置不变。");
        assertThat(piece()).isEqualTo(paper.scanned(piece().file()));
        assertThat(robot.all("#preview-page", ImageView.class)).as("it is seen at once").hasSize(1);
        assertThat(robot.all("#piece-scan", Node.class)).isEmpty();
        assertThat(robot.words("#piece-place")).isEqualTo("3号柜第12盒");
        robot.picture("evidence-scanned");
        open.undo();
        robot.look(() -> {
            model.reload();
            return true;
        });
        assertThat(piece()).isEqualTo(paper);
        assertThat(robot.all("#piece-scan", Node.class)).hasSize(1);
    }

    @Test
    void theDrawerOfAFindingOffersToFileItsSignedSheet(Robot robot) {
        model = new EvidenceModel(open, immediate.background, Backed.of(Desk.measure(open, 0).finding()), new Drafts(), desk);
        show(robot, Look.USUAL);
        robot.click("#drawer-scan");
        assertThat(desk.said).containsExactly("scan");
    }

    @Test
    void theClosedListShowsSmallPicturesOfWhatIsInSightAndSignsOfTheRest(Robot robot) throws IOException {
        for (Path file : List.of(SampleFiles.pdf(dir.resolve("关于印发学习实施细则的通知.pdf"), open.dossiers().current()), SampleFiles.picture(dir.resolve("现场照片.jpg"), 1600, 900),
                SampleFiles.word(dir.resolve("细则.docx"), "细则"), SampleFiles.excel(dir.resolve("名单.xlsx")), Files.writeString(dir.resolve("工具.exe"), "MZ"),
                Files.writeString(dir.resolve("坏.pdf"), "%PDF-1.7"))) {
            open.evidence().addFiles(open.evidenceFiles().bring(List.of(file), zhenggai.domain.file.Meter.NONE).files(), Backed.of(first));
        }
        open.evidence().add(new Evidence(EvidenceId.NEW, first, "会议签到表", "", null, "3号柜第12盒"));
        for (int i = 0; i < 12; i++) {
            Path picture = SampleFiles.picture(dir.resolve("照片" + i + ".png"), 300 + i, 200);
            open.evidence().addFiles(open.evidenceFiles().bring(List.of(picture), zhenggai.domain.file.Meter.NONE).files(), Backed.of(first));
        }
        show(robot, Look.USUAL);
        robot.picture("evidence-thumbs");
        int before = robot.look(() -> robot.stage().getScene().getRoot().lookupAll("#thumb-picture").size());
        assertThat(before).as("the PDF, the photograph and what else is in sight").isBetween(3, 13);
        assertThat(CutWords.in(robot.stage().getScene().getRoot())).isEmpty();
        robot.look(() -> {
            ((ScrollPane) robot.stage().getScene().getRoot().lookup(".scroll-pane")).setVvalue(1);
            return true;
        });
        robot.picture("evidence-thumbs-end");
        assertThat(robot.look(() -> robot.stage().getScene().getRoot().lookupAll("#thumb-picture").size())).as("scrolling brings more of them").isGreaterThan(before);
    }

    private void select(Robot robot, int index) {
        robot.look(() -> {
            model.selectedProperty().set(open.evidence().of(first).get(index).id());
            return true;
        });
    }

    /** Brings a file, which then is the piece that is looked at. */
    private void bring(Robot robot, Path file) {
        robot.look(() -> {
            model.bring(List.of(file));
            return true;
        });
    }

    private Evidence piece() {
        return open.evidence().of(first).getFirst();
    }

    private void show(Robot robot, Look look) {
        robot.show(() -> {
            ScrollPane scroll = new ScrollPane(new VBox(new EvidenceSection(model).build()));
            scroll.setFitToWidth(true);
            scroll.getStyleClass().add("edge-to-edge");
            VBox panel = new VBox(scroll);
            panel.getStyleClass().add("measure-panel");
            return (Parent) panel;
        }, 520, 980, look);
    }

    /** The window's part, noted. */
    private final class Recording implements EvidenceDesk {
        private final List<String> said = new ArrayList<>();
        private final List<Path> opened = new ArrayList<>();
        private List<Path> chosen = List.of();
        private Path target;
        private final Thumbs thumbs = new Thumbs(immediate.background);
        private final ObjectProperty<EvidenceId> sought = new SimpleObjectProperty<>();

        @Override
        public void files(Consumer<List<Path>> then) {
            then.accept(chosen);
        }

        @Override
        public void file(Consumer<Path> then) {
            then.accept(chosen.getFirst());
        }

        @Override
        public void folder(Consumer<Path> then) {
            then.accept(chosen.getFirst());
        }

        @Override
        public void target(String name, Consumer<Path> then) {
            then.accept(target);
        }

        @Override
        public void scan() {
            said.add("scan");
        }

        @Override
        public LentCopies lent() {
            return new LentCopies(dir.resolve("lent"));
        }

        @Override
        public Thumbs thumbs() {
            return thumbs;
        }

        @Override
        public void open(Path copy) {
            opened.add(copy);
        }

        @Override
        public void ask(String title, String label, Asking.Attempt attempt) {
            said.add(label);
            attempt.with("证", () -> said.add("accepted"), refused -> said.add(refused.textKey()));
            attempt.with("证{f}.{m}.{n}", () -> said.add("accepted"), refused -> said.add(refused.textKey()));
        }

        @Override
        public void say(String sentence) {
            said.add(sentence);
        }

        @Override
        public void done(String sentence) {
            said.add(sentence);
        }

        @Override
        public ObjectProperty<EvidenceId> sought() {
            return sought;
        }

        @Override
        public String lastCheck() {
            return "上次检验：7月19日 08:05，1 个文件全部完好";
        }

        @Override
        public void checked(FileCheck check) {
            said.add(String.valueOf(check.checked()));
        }

        @Override
        public void binder() {
            said.add("binder");
        }
    }
}
