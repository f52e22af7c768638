package zhenggai.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import zhenggai.paper.sheet.ExtensionTable;

/** {@code print extensions}: every extension of the case as PDF, by department or by person. */
@Command(name = "extensions", mixinStandardHelpOptions = true)
final class PrintExtensions implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private PaperWish wish;

    @Option(names = "--by", paramLabel = "department|person")
    private ExtensionTable.By by = ExtensionTable.By.DEPARTMENT;

    PrintExtensions(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return wish.print(desk, (open, day) -> ExtensionTable.of(open.ledgers().current(), by, day));
    }
}
