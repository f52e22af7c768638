package zhenggai.bench;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;

import zhenggai.casework.Cases;
import zhenggai.casework.OpenCase;
import zhenggai.domain.papers.TableField;
import zhenggai.ui.kit.Background;
import zhenggai.ui.paper.design.DesignModel;
import zhenggai.ui.paper.proof.PaperModel;

/** The pages in sight made anew after a wish in the designer, as a clerk waits for them: read, described, laid out, ready to be drawn; and called off. */
final class PreviewPart {
    private PreviewPart() {}

    public static void main(String[] args) throws Exception {
        try (OpenCase open = new Cases(CaseGenerator.CLOCK, CaseGenerator.CLERK).open(Path.of(args[0]))) {
            Background background = new Background(Runnable::run, Runnable::run, failed -> {
                throw new IllegalStateException(failed);
            });
            PaperModel papers = new PaperModel(open, background, ZoneOffset.UTC);
            DesignModel design = new DesignModel(open, background, papers);
            papers.reload();
            design.begin();
            Figures figures = new Figures(args[1]);
            figures.time("pages after a wish in the designer", () -> {
                design.toggle(TableField.EVIDENCE);
                return papers.proofProperty().get();
            });
            background.jobs().addListener((javafx.beans.InvalidationListener) change -> List.copyOf(background.jobs()).forEach(job ->
                job.progressProperty().addListener((property, before, now) -> {
                    if (now.doubleValue() >= 0.05) {
                        job.callOff();
                    }
                })));
            figures.time("pages called off at 5 %", () -> {
                design.toggle(TableField.EVIDENCE);
                return papers.pages().sentenceProperty().get();
            });
        }
    }
}
