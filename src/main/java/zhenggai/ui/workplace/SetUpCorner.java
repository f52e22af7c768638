package zhenggai.ui.workplace;

import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Parent;
import zhenggai.casework.OpenCase;
import zhenggai.ui.kit.Notices;
import zhenggai.ui.moves.MovesDialog;
import zhenggai.ui.moves.MovesModel;
import zhenggai.ui.office.OfficeModel;
import zhenggai.ui.office.OfficeScreen;
import zhenggai.ui.reminder.ReminderCard;
import zhenggai.ui.reminder.ReminderModel;
import zhenggai.ui.rules.RulesModel;
import zhenggai.ui.rules.RulesScreen;
import zhenggai.ui.workplace.ground.Ground;
import zhenggai.ui.workplace.ground.Ways;

/** The corner in which the office is described and its rules are set; what moves deadlines is shown and asked first. */
final class SetUpCorner {
    private final Notices notices;
    private final Ways ways;
    private final OfficeModel office;
    private final RulesModel rules;
    private final ReminderModel reminder;

    SetUpCorner(OpenCase open, Ground ground, Ways ways) {
        this.notices = ground.notices();
        this.ways = ways;
        MovesModel moves = new MovesModel(open, ground.background(), (lines, confirmed) -> MovesDialog.show(ground.window().get(), lines, confirmed));
        office = new OfficeModel(open, ground.background(), moves);
        rules = new RulesModel(open, ground.background(), moves);
        reminder = new ReminderModel(open.path(), ground.home().startEntry(), ground.background());
    }

    Parent officeScreen() {
        return new OfficeScreen(office, notices).build();
    }

    void reloadOffice() {
        office.reload();
    }

    /** @param further what other corners let the office set */
    Parent rulesScreen(Node... further) {
        Node[] all = Stream.concat(Stream.of(further), Stream.of(new ReminderCard(reminder).build())).toArray(Node[]::new);
        return new RulesScreen(rules, ways::done, all).build();
    }

    void reloadRules() {
        rules.reload();
        reminder.reload();
    }
}
