package zhenggai.ui.workplace;

import java.nio.file.Path;
import java.util.Map;

import zhenggai.casework.evidence.LentCopies;
import zhenggai.desktop.StartEntry;
import zhenggai.ui.workplace.ground.Home;

/** A home of the program in a test's own folder, where nothing starts anything. */
final class Homes {
    private Homes() {}

    static Home in(Path folder) {
        return new Home(StartEntry.of(false, Map.of(), folder, null), new LentCopies(folder.resolve("lent")));
    }
}
