package zhenggai.bench;

import java.nio.file.Path;
import java.util.List;

import zhenggai.casework.Cases;
import zhenggai.casework.OpenCase;
import zhenggai.domain.ledger.Ledger;

/** Opens a case up to the ledger in memory once, in a virtual machine that has done nothing before, or only what the window does at its start. */
final class OpenPart {
    private OpenPart() {}

    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[0]);
        boolean warm = Boolean.getBoolean("bench.warm");
        if (warm) {
            Cases.warmUp();
        }
        double opened = Figures.once(() -> {
            try (OpenCase open = new Cases(CaseGenerator.CLOCK, CaseGenerator.CLERK).open(file)) {
                Ledger ledger = open.ledgers().current();
                return ledger;
            }
        });
        new Figures(args[1]).print(warm ? "open to the ledger, as the window does" : "open to the ledger, cold process", "ms", opened, List.of(opened));
    }
}
