package zhenggai.domain.check;

import java.util.Objects;

/** What a check itself proposes to say instead is taken over. */
public record Mending(Question question) implements Rewording {

    @Override
    public String instead() {
        return Objects.requireNonNull(passage().instead());
    }
}
