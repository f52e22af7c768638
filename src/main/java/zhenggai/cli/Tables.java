package zhenggai.cli;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.papers.TableTemplate;
import zhenggai.paper.sheet.Presets;

/** The designed tables that a progress table can be made by, as named on the command line. */
final class Tables {
    private Tables() {}

    /** The office's own, in the order they were saved, then the usual ones it has not put its own in the place of. */
    static List<TableTemplate> all(List<TableTemplate> saved) {
        Set<String> own = saved.stream().map(TableTemplate::name).collect(Collectors.toSet());
        return Stream.concat(saved.stream(), Presets.usual().stream().filter(usual -> !own.contains(usual.name()))).toList();
    }

    /**
     * @param name null for the paper's usual table
     * @throws Refused when there is none of that name
     */
    static @Nullable TableTemplate named(OpenCase open, @Nullable String name) {
        return name == null ? null : Presets.named(name, open.templates().all())
            .orElseThrow(() -> new Refused("template.unknown", name.strip()));
    }
}
