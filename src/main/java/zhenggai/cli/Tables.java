package zhenggai.cli;

import java.util.List;

import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.papers.TableTemplate;

/** The designed tables that a progress table can be made by, as named on the command line. */
final class Tables {
    private Tables() {}

    /** The office's own, in the order they were saved. */
    static List<TableTemplate> all(OpenCase open) {
        return open.templates().all();
    }

    /**
     * @param name null for the paper's usual table
     * @throws Refused when there is none of that name
     */
    static @Nullable TableTemplate named(OpenCase open, @Nullable String name) {
        return name == null ? null : all(open).stream().filter(table -> table.name().equals(name.strip())).findFirst()
            .orElseThrow(() -> new Refused("template.unknown", name.strip()));
    }
}
