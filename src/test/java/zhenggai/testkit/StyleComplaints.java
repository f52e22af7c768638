package zhenggai.testkit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What JavaFX says about style sheets while a test runs: unknown colours, sizes it cannot read. */
public final class StyleComplaints implements AutoCloseable {
    private final Logger logger = Logger.getLogger("javafx.css");
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final Handler ear = new Handler() {
        @Override
        public void publish(LogRecord complaint) {
            complaints.add(complaint.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    public StyleComplaints() {
        logger.addHandler(ear);
    }

    public List<String> all() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        logger.removeHandler(ear);
    }
}
