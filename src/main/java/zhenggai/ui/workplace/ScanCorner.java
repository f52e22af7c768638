package zhenggai.ui.workplace;

import java.io.File;
import java.nio.file.Path;
import java.util.List;

import javafx.stage.FileChooser;
import zhenggai.casework.OpenCase;
import zhenggai.domain.file.StoredFile;
import zhenggai.domain.papers.PaperCode;
import zhenggai.reading.scan.ScannedCodes;
import zhenggai.ui.evidence.EvidenceModel;
import zhenggai.ui.kit.Background.Lane;
import zhenggai.ui.kit.Background;
import zhenggai.ui.workplace.ground.Ground;
import zhenggai.ui.workplace.ground.Ways;
import zhenggai.words.Texts;

/** Signed papers of one open case that come back as scans, from wherever in the window they are asked for: the code on the sheet says where one belongs. */
final class ScanCorner {
    private final OpenCase open;
    private final Ground ground;
    private final Ways ways;

    ScanCorner(OpenCase open, Ground ground, Ways ways) {
        this.open = open;
        this.ground = ground;
        this.ways = ways;
    }

    void ask() {
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
}
