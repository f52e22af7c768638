package zhenggai.cli.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.Unavailable;

/** Who gives the command, for cases with accounts. The password comes in a file: what stands on a command line, others on the PC can read. */
public final class Identity {
    @Option(names = "--as", paramLabel = "NAME", scope = ScopeType.INHERIT)
    private @Nullable String name;

    @Option(names = "--password-file", paramLabel = "FILE", scope = ScopeType.INHERIT)
    private @Nullable Path passwordFile;

    /** @throws Refused when somebody has to sign in and nobody is named, or he is refused */
    void signIn(OpenCase open) {
        if (open.accounts().isShut()) {
            if (name == null || passwordFile == null) {
                throw new Refused("cli.sign-in-first");
            }
            open.accounts().signIn(name, secret(passwordFile));
        }
    }

    /** The first line of a file. */
    public static String secret(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8).lines().findFirst().orElse("");
        } catch (IOException e) {
            throw new Unavailable(e, "cli.secret-unreadable", file);
        }
    }
}
