package zhenggai.ui.supervision.look;

import java.util.List;

import zhenggai.domain.supervision.Act;

/** Where acts become paper: several are one print job, one file. */
public interface ActPapers {
    void print(List<Act> acts);

    /** Asks where to, and as what kind of file. */
    void save(List<Act> acts);
}
