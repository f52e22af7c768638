package zhenggai.ui.kit;

/** Deliberately a model that knows a control; see HouseRulesTest. */
class CanaryModel {
    javafx.scene.control.Button button;
}
