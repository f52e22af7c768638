package zhenggai.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import zhenggai.paper.sheet.DeadlineWorkings;

/** {@code print deadlines}: how each counted deadline was counted as PDF. */
@Command(name = "deadlines", mixinStandardHelpOptions = true)
final class PrintDeadlines implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private PaperWish wish;

    PrintDeadlines(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return wish.print(desk, (open, day) -> DeadlineWorkings.of(open.ledgers().current(), open.basis().calendar(), day));
    }
}
