package zhenggai.paper.binder;

import java.nio.file.Path;

import zhenggai.domain.Unavailable;
import zhenggai.domain.file.Meter;
import zhenggai.domain.file.StoredFile;

/** Who keeps the files of evidence. */
@FunctionalInterface
public interface BinderSource {
    /**
     * Copies a file out, and finds it intact on the way.
     *
     * @throws Unavailable when it is gone, or is no longer what it was
     */
    void copy(StoredFile file, Path target, Meter meter);
}
