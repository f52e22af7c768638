package zhenggai.cli.paper;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.papers.TableTemplate;
import zhenggai.paper.sheet.design.Presets;

/** The designed tables that a progress table can be made by, the office's own and the usual ones, as named on the command line. */
final class Tables {
    private Tables() {}

    /** The office's own in the order they were saved, then the usual ones of whose name it has none. */
    static List<TableTemplate> all(OpenCase open) {
        List<TableTemplate> own = open.templates().all();
        List<String> names = own.stream().map(TableTemplate::name).toList();
        return Stream.concat(own.stream(), Presets.usual().stream().filter(usual -> !names.contains(usual.name()))).toList();
    }

    /**
     * @param name null for the paper's usual table
     * @throws Refused when there is none of that name
     */
    static @Nullable TableTemplate named(OpenCase open, @Nullable String name) {
        return name == null ? null : Presets.named(name, open.templates().all())
            .orElseThrow(() -> new Refused("template.unknown", name.strip()));
    }

    /** In whose series a paper made by it is issued; the usual table is the paper's own, named or not. */
    static String series(@Nullable TableTemplate table) {
        return table == null || table.equals(Presets.usual().getFirst()) ? "" : table.name();
    }
}
