package zhenggai.cli;

import java.nio.file.Path;
import java.util.List;

/** What commands need from outside: the sample made, its screens pictured, because the command line knows no windows; where the program keeps what. */
public interface DemoStage {
    /** @return the sample case, new in this folder */
    Path sampleIn(Path folder);

    void pictures(Path caseFile, Path folder);

    /** What the program keeps of a case elsewhere than beside it. */
    List<Path> alsoOf(Path caseFile);
}
