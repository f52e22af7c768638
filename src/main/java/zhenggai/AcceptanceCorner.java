package zhenggai;

import java.io.File;
import java.nio.file.Path;
import java.util.List;

import javafx.scene.Node;
import javafx.stage.FileChooser;
import zhenggai.casework.OpenCase;
import zhenggai.domain.file.StoredFile;
import zhenggai.domain.papers.PaperCode;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.supervision.ActId;
import zhenggai.reading.scan.ScannedCodes;
import zhenggai.ui.evidence.EvidenceDesk;
import zhenggai.ui.evidence.EvidenceModel;
import zhenggai.ui.kit.Background.Lane;
import zhenggai.ui.kit.Background;
import zhenggai.ui.measure.MeasurePanel;
import zhenggai.ui.rules.acceptance.AcceptanceCard;
import zhenggai.ui.rules.acceptance.AcceptanceRulesModel;
import zhenggai.words.Texts;

/** Everything on the screen about the acceptance of one open case that leads beyond a measure's panel: the next one, scans, the office's rule. */
final class AcceptanceCorner implements MeasurePanel.Outside {
    private final OpenCase open;
    private final Workplace.Ground ground;
    private final Ways ways;
    private final SupervisionCorner supervision;
    private final EvidenceDesk evidence;
    private final AcceptanceRulesModel rules;

    AcceptanceCorner(OpenCase open, Workplace.Ground ground, Ways ways, SupervisionCorner supervision, EvidenceDesk evidence) {
        this.open = open;
        this.ground = ground;
        this.ways = ways;
        this.supervision = supervision;
        this.evidence = evidence;
        this.rules = new AcceptanceRulesModel(open, ground.background());
    }

    Node settings() {
        return new AcceptanceCard(rules, ways::done).build();
    }

    void reloadSettings() {
        rules.reload();
    }

    @Override
    public EvidenceDesk evidence() {
        return evidence;
    }

    @Override
    public void toMeasure(MeasureId measure) {
        ways.toMeasure(measure);
    }

    @Override
    public void attachScan(MeasureId measure) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Texts.text("scan.choose"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(Texts.text("scan.files"), "*.pdf", "*.png", "*.jpg", "*.jpeg"));
        File file = chooser.showOpenDialog(ground.window().get());
        if (file != null) {
            attach(file.toPath());
        }
    }

    /** Files the scan where its codes say, wherever that is: it is read and copied where that keeps nobody from working on the case. */
    void attach(Path scan) {
        Background background = ground.background();
        background.watch(Lane.PRESS, Texts.text("scan.reading", scan.getFileName()), watch -> ScannedCodes.in(scan), codes ->
            // an item that is not there is said before anything is copied
            background.run(() -> codes.stream().map(open.scans()::item).toList(), items ->
                background.watch(Lane.PRESS, Texts.text("drawer.bringing", 1), watch -> open.evidenceFiles().bringOne(scan, EvidenceModel.meter(watch)), kept -> file(codes, kept))));
    }

    private void file(List<PaperCode> codes, StoredFile kept) {
        ground.background().run(() -> open.scans().file(codes, code -> Texts.text("scan.title", code.kind()), kept),
            filed -> ways.done(Texts.text("scan.filed", String.join(Texts.text("list.comma"), codes.stream().map(PaperCode::item).toList()))));
    }

    @Override
    public void supervise(List<MeasureId> measures) {
        supervision.supervise(measures);
    }

    @Override
    public void show(ActId act) {
        supervision.show(act);
    }
}
