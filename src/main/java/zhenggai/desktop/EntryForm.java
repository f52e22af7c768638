package zhenggai.desktop;

import java.util.Optional;

/** How an operating system writes down what it starts when somebody signs in. */
interface EntryForm {
    String fileName();

    /** @throws zhenggai.domain.Unavailable when this form cannot hold it */
    byte[] write(Launch launch);

    /** @return empty when the content is not the program's own */
    Optional<Launch> read(byte[] content);
}
