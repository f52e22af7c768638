package zhenggai.ui.help;

import java.util.function.Consumer;

import javafx.scene.Parent;
import zhenggai.ui.kit.Background;

/** The help as a window shows it: turned to the page about what is looked at, with the way back to it. */
public final class HelpDesk {
    private static final String HELP = "help";
    private static final String HOME = "board";

    private final HelpModel model;
    private final boolean hasPlaces;
    private final Consumer<String> toPlace;
    private String cameFrom = HOME;

    /** @param toPlace brings a place of the window into sight, the help itself too */
    public HelpDesk(Background background, Consumer<String> toPlace) {
        this(background, true, toPlace);
    }

    /**
     * Where no case is open, so that no place can be led to.
     *
     * @param back to what was there before the help
     */
    public HelpDesk(Background background, Runnable back) {
        this(background, false, place -> back.run());
    }

    private HelpDesk(Background background, boolean hasPlaces, Consumer<String> toPlace) {
        this.model = new HelpModel(background);
        this.hasPlaces = hasPlaces;
        this.toPlace = toPlace;
    }

    public Parent screen() {
        return new HelpScreen(model, new HelpScreen.Outside() {
            @Override
            public boolean hasPlaces() {
                return hasPlaces;
            }

            @Override
            public void to(String place) {
                toPlace.accept(place);
            }

            @Override
            public void back() {
                toPlace.accept(cameFrom);
            }
        }).build();
    }

    /** Opens the help at the page about the place that is looked at; who reads the help already goes on reading. */
    public void ask(String place) {
        if (!place.equals(HELP)) {
            cameFrom = place;
            model.about(place);
            toPlace.accept(HELP);
        }
    }

    /** Opens the help at the page of that name. */
    public void openAt(String page) {
        model.open(page);
        toPlace.accept(HELP);
    }
}
