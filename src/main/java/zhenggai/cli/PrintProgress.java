package zhenggai.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import zhenggai.paper.sheet.ProgressTable;

/** {@code print progress}: the progress table as PDF. */
@Command(name = "progress", mixinStandardHelpOptions = true)
final class PrintProgress implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private PaperWish wish;

    PrintProgress(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return wish.print(desk, (open, day) -> ProgressTable.of(open.ledgers().current(), day));
    }
}
