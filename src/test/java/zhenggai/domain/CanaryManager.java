package zhenggai.domain;

/** Deliberately breaks the house rules (a name that says nothing, a floor, a window, a thread, a clock, SQL); see HouseRulesTest. */
class CanaryManager {
    zhenggai.storage.CaseFile upstairs;
    javafx.beans.property.Property<?> window;
    Thread thread;
    java.sql.Connection sql;

    java.time.Instant clock() {
        return java.time.Instant.now();
    }
}
