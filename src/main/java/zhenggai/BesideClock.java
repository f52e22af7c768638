package zhenggai;

import java.util.Optional;

import zhenggai.desktop.Tray;
import zhenggai.ui.kit.Background;
import zhenggai.ui.kit.Notices;
import zhenggai.words.Texts;

/** The program's icon beside the clock, and what is said where there is none. */
final class BesideClock {
    private final Background background;
    private final Notices notices;
    /** Belongs to the thread of the papers, the one on which the other toolkit may wake. */
    private Optional<Tray> tray = Optional.empty();

    BesideClock(Background background, Notices notices) {
        this.background = background;
        this.notices = notices;
    }

    /**
     * Puts the icon there, where a computer has a place for it.
     *
     * @param front what a press on it does, on the FX thread
     * @param quit what ends the program, on the FX thread
     */
    void appear(Runnable front, Runnable quit) {
        background.press(() -> {
            tray = Tray.open(Texts.text("app.name"));
            tray.ifPresent(icon -> icon.offer(Texts.text("tray.open"), () -> background.tell(front), Texts.text("tray.quit"), () -> background.tell(quit)));
            return true;
        }, done -> { });
    }

    /** Where there is nothing to ring with, the window itself says it. */
    void ring(String sentence) {
        background.press(() -> tray.isPresent() && tray.get().ring(Texts.text("app.name"), sentence), rang -> {
            if (!rang) {
                notices.warn(sentence);
            }
        });
    }

    /** On the thread of the papers, when the program ends. */
    void leave() {
        tray.ifPresent(Tray::close);
    }
}
