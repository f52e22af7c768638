package zhenggai.cli;

import java.nio.file.Path;

import picocli.CommandLine.Command;
import zhenggai.paper.MadePaper;
import zhenggai.paper.SavedFile;
import zhenggai.words.Texts;

/** {@code print}: makes a paper of the case as a file; which paper is the next word. */
@Command(name = "print", mixinStandardHelpOptions = true)
final class Print {

    /** Saves a paper and says where, under which other name when the wanted one was taken, and which characters it could not show. */
    static void save(Desk desk, MadePaper made, Path out) {
        SavedFile saved = made.save(out);
        desk.out().println(Texts.text(saved.isSecondName() ? "cli.printed-elsewhere" : "cli.printed", saved.path(), made.pages()));
        if (!made.missingCharacters().isEmpty()) {
            desk.err().println(Texts.text("cli.missing-characters", String.join(" ", made.missingCharacters())));
        }
    }
}
