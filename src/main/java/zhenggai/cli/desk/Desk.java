package zhenggai.cli.desk;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;

import zhenggai.casework.Cases;
import zhenggai.casework.OpenCase;
import zhenggai.desktop.Bell;
import zhenggai.words.Texts;

/** What a command works with: the case files, the clock, where to write, and what draws attention. */
public record Desk(Cases cases, Clock clock, PrintWriter out, PrintWriter err, Bell bell) {

    /** The case, with its office's own words for the roles from here on. */
    public OpenCase open(Path file) {
        OpenCase open = cases.open(file);
        Texts.call(open.basis().rules().labels());
        return open;
    }
}
