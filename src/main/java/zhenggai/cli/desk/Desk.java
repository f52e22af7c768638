package zhenggai.cli.desk;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;

import zhenggai.casework.Cases;
import zhenggai.casework.OpenCase;
import zhenggai.desktop.Bell;
import zhenggai.words.Texts;

/** What a command works with: the case files, the clock, where to write, what draws attention, and who gives it. */
public record Desk(Cases cases, Clock clock, PrintWriter out, PrintWriter err, Bell bell, Identity identity) {

    public Desk(Cases cases, Clock clock, PrintWriter out, PrintWriter err, Bell bell) {
        this(cases, clock, out, err, bell, new Identity());
    }

    /** The case, with its office's own words for the roles from here on. Where it has accounts, whoever gives the command is signed in. */
    public OpenCase open(Path file) {
        OpenCase open = cases.open(file);
        try {
            identity.signIn(open);
        } catch (RuntimeException refused) {
            open.close();
            throw refused;
        }
        return calling(open);
    }

    /** The case for a reminder, which only counts: it comes whoever has just switched the PC on. */
    public OpenCase glance(Path file) {
        return calling(cases.open(file));
    }

    private static OpenCase calling(OpenCase open) {
        Texts.call(open.basis().rules().labels());
        return open;
    }
}
