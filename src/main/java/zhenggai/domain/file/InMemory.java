package zhenggai.domain.file;

import javax.imageio.ImageIO;

/**
 * Keeps pictures out of temporary files. The JDK writes what it reads from or writes to a stream there first, as do the libraries that go
 * through it; whoever pulls the plug would leave a page of a case behind, where no wiping looks for it.
 */
public final class InMemory {
    private InMemory() {}

    /** To be called before a picture, or a page that may hold one, is read or written; costs next to nothing but the first time. */
    public static void pictures() {
        ImageIO.setUseCache(false);
    }
}
