import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Notes in the program's build file which commit it was made of: the one named, or else the one git knows, with a plus where files differ from it.
 * Without git, or in folders that are no repository, the line stays empty.
 */
public class Commit {
    /** Letters of the name, always as many: left to itself git takes fewer in a smaller repository, and two builds of one commit would differ. */
    private static final String LETTERS = "12";

    /** @param args the repository, the build file, the commit as named with -Dbuild.commit or nothing */
    public static void main(String[] args) throws Exception {
        Path build = Path.of(args[1]);
        String commit = args.length > 2 && !args[2].isBlank() ? args[2] : asked(Path.of(args[0])).orElse("");
        String noted = Files.readString(build).replaceAll("(?m)^commit=.*$", "commit=" + commit);
        if (!noted.equals(Files.readString(build))) {
            Files.writeString(build, noted);
        }
    }

    private static Optional<String> asked(Path repository) throws InterruptedException {
        // a folder that only lies inside some other repository is not that repository's commit
        if (!Files.exists(repository.resolve(".git"))) {
            return Optional.empty();
        }
        try {
            Process git = new ProcessBuilder("git", "-C", repository.toString(), "describe", "--always", "--exclude=*", "--abbrev=" + LETTERS, "--dirty=+")
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            return git.waitFor() == 0 && said.matches("[0-9a-f]+\\+?") ? Optional.of(said) : Optional.empty();
        } catch (IOException noGit) {
            return Optional.empty();
        }
    }
}
