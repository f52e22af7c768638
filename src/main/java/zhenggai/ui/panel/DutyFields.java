package zhenggai.ui.panel;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import zhenggai.domain.people.Role;
import zhenggai.ui.kit.Theme;

/** Who answers for a finding or measure on the screen: a field for each role. */
public final class DutyFields {
    private final DutiesModel model;

    public DutyFields(DutiesModel model) {
        this.model = model;
    }

    public Node build() {
        VBox fields = new VBox(Theme.em(0.6));
        for (Role role : Role.values()) {
            fields.getChildren().add(new NamesField(model, role));
        }
        return fields;
    }
}
