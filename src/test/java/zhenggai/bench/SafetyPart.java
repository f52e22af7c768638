package zhenggai.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import zhenggai.casework.backup.Backups;
import zhenggai.domain.backup.Occasion;
import zhenggai.domain.file.Meter;
import zhenggai.domain.spine.Measure;
import zhenggai.storage.CaseFile;
import zhenggai.storage.Opening;
import zhenggai.storage.vault.Argon;

/** What keeps a case safe, at its largest: opening it, its chain recomputed, a backup with its proof, and how long somebody who works meanwhile waits. */
final class SafetyPart {
    private static final int BREATH = 20;

    private SafetyPart() {}

    public static void main(String[] args) throws Exception {
        Path copy = Path.of(args[0]).resolveSibling("safe-" + ProcessHandle.current().pid() + ".zgt");
        Files.copy(Path.of(args[0]), copy);
        copy.toFile().deleteOnExit();
        Path root = Files.createTempDirectory(copy.getParent(), "backups");
        Figures figures = new Figures(args[1]);
        Opening opening = new Opening(CaseGenerator.CLOCK, CaseGenerator.CLERK);
        CaseFile[] opened = new CaseFile[1];
        double open = Figures.once(() -> opened[0] = opening.open(copy));
        figures.print("open the file, cold process", "ms", open, List.of(open));
        try (CaseFile file = opened[0]) {
            figures.few("recompute the chain", () -> file.read(tx -> tx.history().verify()));
            Measure one = file.read(tx -> tx.ledger().whole()).measures().findFirst().orElseThrow().measure();
            Backups backups = new Backups(file, CaseGenerator.CLOCK, new Argon(Argon.Cost.USUAL), root);
            List<Double> waits = new ArrayList<>();
            figures.few("a backup with its proof, somebody working", () -> {
                CompletableFuture<?> taking = CompletableFuture.runAsync(() -> backups.take(Occasion.WORK, Meter.NONE));
                for (int turn = 0; !taking.isDone(); turn++) {
                    String text = one.text() + turn;
                    waits.add(Figures.once(() -> file.change("measure.reword", tx -> tx.measures().save(tx.measures().get(one.id()).worded(text)))));
                    Thread.sleep(BREATH);
                }
                return taking.get();
            });
            figures.print("an edit while a backup is taken (most: the longest wait)", "ms", waits.getFirst(), waits);
        }
    }
}
