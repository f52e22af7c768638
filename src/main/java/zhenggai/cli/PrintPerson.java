package zhenggai.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import zhenggai.paper.sheet.PersonSheet;

/** {@code print person}: what one person answers for as PDF, with a slip to hand back. */
@Command(name = "person", mixinStandardHelpOptions = true)
final class PrintPerson implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private PaperWish wish;

    @Option(names = "--person", paramLabel = "NAME", required = true)
    private String person;

    PrintPerson(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return wish.print(desk, (open, day) ->
            PersonSheet.of(open.ledgers().current(), PaperWish.person(open, person), open.basis().calendar(), day));
    }
}
