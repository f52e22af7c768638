package zhenggai.paper.type;

import java.util.Set;

/** A paper laid out for its sheet: how many pages it takes, each drawn when it is asked for. */
public interface Pages {
    int count();

    /** @param page counted from 0 */
    void draw(int page, Pen pen);

    /** Characters that no font could show; each of them stands on the paper as a mark. */
    Set<String> missing();
}
