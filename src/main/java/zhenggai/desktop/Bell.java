package zhenggai.desktop;

/** Draws somebody's attention to a sentence, outside the program's own window. */
@FunctionalInterface
public interface Bell {
    /** @return false where there is nothing to ring with */
    boolean ring(String title, String text);
}
