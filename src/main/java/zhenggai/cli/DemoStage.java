package zhenggai.cli;

import java.nio.file.Path;

/** What the demo needs from outside, because the command line knows no windows: the sample made, its screens pictured. */
public interface DemoStage {
    /** @return the sample case, new in this folder */
    Path sampleIn(Path folder);

    void pictures(Path caseFile, Path folder);
}
