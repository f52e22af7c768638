package zhenggai.cli.paper;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.TypeConversionException;
import zhenggai.casework.OpenCase;
import zhenggai.cli.desk.Desk;
import zhenggai.domain.papers.PaperKind;
import zhenggai.paper.BlockSheet;
import zhenggai.paper.Paper;
import zhenggai.paper.SavedFile;
import zhenggai.paper.Watch;
import zhenggai.paper.file.MadeFile;
import zhenggai.paper.file.PaperFile;
import zhenggai.paper.file.PaperFormat;
import zhenggai.paper.type.PaperFonts;
import zhenggai.words.Texts;

/** {@code print}: makes a paper of the case as a file; which paper is the next word. */
@Command(name = "print", mixinStandardHelpOptions = true)
public final class Print {

    /** The command with one below it for each kind of paper. */
    public static CommandLine of(Desk desk) {
        CommandLine print = new CommandLine(new Print());
        for (PaperKind kind : PaperKind.values()) {
            print.addSubcommand(name(kind), PrintPaper.of(desk, kind));
        }
        print.addSubcommand("notice", new PrintNotice(desk));
        print.addSubcommand("closing", new PrintClosing(desk));
        print.addSubcommand("reminder", new PrintReminder(desk));
        return print;
    }

    /** What a kind of paper is called on the command line. */
    public static String name(PaperKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws TypeConversionException when no paper is called so */
    public static PaperKind kind(String typed) {
        return Arrays.stream(PaperKind.values()).filter(kind -> name(kind).equalsIgnoreCase(typed)).findFirst()
            .orElseThrow(() -> new TypeConversionException(typed));
    }

    /** Makes papers into the kind of file that the name ends with, and saves it; of official documents it says what their pages are set in. */
    public static SavedFile make(Desk desk, List<? extends Paper> papers, Path out) {
        MadeFile made = PaperFile.make(PaperFormat.of(out), papers, PaperFonts.ofThisPc(), Watch.NONE);
        SavedFile saved = save(desk, made, out);
        if (!made.fonts().isEmpty() && papers.stream().anyMatch(paper -> paper instanceof BlockSheet blocks && blocks.look() == BlockSheet.Look.OFFICIAL)) {
            desk.out().println(Texts.text("cli.fonts", made.fonts()));
        }
        return saved;
    }

    /** Makes the public notice of a case, as it was signed; one that nobody signed as it stands. */
    public static void notice(Desk desk, OpenCase open, Path out) {
        OfficialFile.print(desk, open, PrintNotice.signed(open), out);
    }

    /** Says where the file is, under which other name when the wanted one was taken, and which characters it could not show. */
    static SavedFile save(Desk desk, MadeFile made, Path out) {
        SavedFile saved = made.save(out);
        if (made.format().hasPages()) {
            desk.out().println(Texts.text(saved.isSecondName() ? "cli.printed-elsewhere" : "cli.printed", saved.path(), made.pages()));
        } else {
            desk.out().println(Texts.text(saved.isSecondName() ? "cli.written-elsewhere" : "cli.written", saved.path()));
        }
        if (!made.missingCharacters().isEmpty()) {
            desk.err().println(Texts.text("cli.missing-characters", String.join(" ", made.missingCharacters())));
        }
        return saved;
    }
}
