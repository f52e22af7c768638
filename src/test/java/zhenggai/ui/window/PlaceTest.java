package zhenggai.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

/** Where the window stands: all of it on one screen. */
class PlaceTest {
    /** A usual office PC, its task bar below. */
    private static final Rectangle2D OFFICE = new Rectangle2D(0, 0, 1366, 728);

    /** A second, larger one to its left. */
    private static final Rectangle2D SECOND = new Rectangle2D(-1920, 0, 1920, 1040);

    @Test
    void aFirstWindowThatIsHigherThanTheScreenIsAsHighAsTheScreen() {
        assertThat(Place.on(List.of(OFFICE), Double.NaN, Double.NaN, 1280, 800)).isEqualTo(new Rectangle2D(43, 0, 1280, 728));
    }

    @Test
    void aFirstWindowThatFitsComesIntoTheMiddle() {
        assertThat(Place.on(List.of(SECOND), Double.NaN, Double.NaN, 1280, 800)).isEqualTo(new Rectangle2D(-1600, 120, 1280, 800));
    }

    @Test
    void aWindowIsWhereItWasLeftOnEitherScreen() {
        assertThat(Place.on(List.of(OFFICE, SECOND), -1800, 50, 1280, 800)).isEqualTo(new Rectangle2D(-1800, 50, 1280, 800));
        assertThat(Place.on(List.of(OFFICE, SECOND), 20, 10, 1000, 600)).isEqualTo(new Rectangle2D(20, 10, 1000, 600));
    }

    @Test
    void aWindowThatReachesOverAnEdgeIsMovedBack() {
        assertThat(Place.on(List.of(OFFICE), 900, 500, 1000, 600)).isEqualTo(new Rectangle2D(366, 128, 1000, 600));
    }

    @Test
    void aWindowOnAScreenThatIsGoneComesToTheOneThatIsThere() {
        assertThat(Place.on(List.of(OFFICE), -1800, 50, 1500, 900)).isEqualTo(OFFICE);
    }
}
