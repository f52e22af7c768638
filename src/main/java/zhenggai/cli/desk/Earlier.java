package zhenggai.cli.desk;

import java.time.Instant;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.papers.PaperKind;
import zhenggai.domain.papers.Since;

/**
 * An earlier look at the case as typed on the command line: the number of an issued report, or a moment, of which a day means the end.
 *
 * @param at null where a number was typed
 */
public record Earlier(int issue, @Nullable Instant at) {
    private static final String NUMBER = "[0-9]{1,6}";

    /** @throws picocli.CommandLine.TypeConversionException when it is neither */
    public static Earlier of(String typed, ZoneId zone) {
        return typed.matches(NUMBER) ? new Earlier(Integer.parseInt(typed), null) : new Earlier(0, Moment.of(typed, zone));
    }

    /** @throws Refused when no report of that number was issued of this paper by this table */
    public Since in(OpenCase open, PaperKind kind, String template) {
        return at != null ? new Since(0, at)
            : open.issues().find(kind, template, issue).map(Since::of).orElseThrow(() -> new Refused("issue.unknown", kind, issue));
    }
}
