package zhenggai.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The figures of a run in the order they came, beside what the project wants them to be. */
final class BenchTable {
    private static final String LINE = "%-64s %10s %10s %10s %10s  %-5s %s%n";
    private static final Map<String, Double> WANTED = Map.ofEntries(
        Map.entry("command: print progress/sample", 2000.0), Map.entry("command: print progress/1,000", 6000.0),
        Map.entry("open to the ledger, cold process/20,000", 1000.0), Map.entry("open to the ledger, warm/20,000", 1000.0),
        Map.entry("open to the ledger, as the window does/20,000", 1000.0),
        Map.entry("edit one measure up to the new look/20,000", 50.0), Map.entry("edit one measure/20,000", 50.0), Map.entry("undo/20,000", 50.0), Map.entry("redo/20,000", 50.0),
        Map.entry("search a word of two characters/20,000", 100.0), Map.entry("search a word that is not there/20,000", 100.0),
        Map.entry("search pinyin initials/20,000", 100.0), Map.entry("filter by state and overdue/20,000", 100.0),
        Map.entry("filter by person/20,000", 100.0), Map.entry("heap after opening, ledger and index/20,000", 350.0),
        Map.entry("heap with the table on the screen/20,000", 350.0),
        Map.entry("progress table as PDF/1,000", 4000.0), Map.entry("progress table as XLSX/1,000", 2000.0),
        Map.entry("progress table as DOCX/1,000", 4000.0), Map.entry("progress table as PDF/1,000 long", 4000.0),
        Map.entry("progress table as XLSX/1,000 long", 2000.0), Map.entry("progress table as DOCX/1,000 long", 4000.0),
        Map.entry("progress table as XLSX/20,000", 6000.0));
    private static final double BOARD_RATIO = 1.5;
    private static final double START_RATIO = 1.3;

    private final Map<String, Row> rows = new LinkedHashMap<>();

    private static final class Row {
        private final String what;
        private final String size;
        private final String unit;
        private final List<Double> firsts = new ArrayList<>();
        private final List<Double> medians = new ArrayList<>();
        private double most;

        Row(String what, String size, String unit) {
            this.what = what;
            this.size = size;
            this.unit = unit;
        }

        double median() {
            return Figures.median(medians);
        }
    }

    void add(String what, String size, String unit, double value) {
        add(new String[] {Figures.MARK, what, size, unit, Double.toString(value), Double.toString(value), Double.toString(value)});
    }

    void add(String[] figure) {
        Row row = rows.computeIfAbsent(figure[1] + "/" + figure[2], key -> new Row(figure[1], figure[2], figure[3]));
        row.firsts.add(Double.valueOf(figure[4]));
        row.medians.add(Double.valueOf(figure[5]));
        row.most = Math.max(row.most, Double.parseDouble(figure[6]));
    }

    String text() {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, LINE, "what", "measures", "first", "median", "most", "unit", "wanted"));
        rows.forEach((key, row) -> text.append(String.format(Locale.ROOT, LINE, row.what, row.size, number(row.firsts.getFirst()), number(row.median()),
            number(row.most), row.unit, verdict(WANTED.get(key), row.median()))));
        for (String window : Bench.EMPTY_WINDOWS) {
            ratio(text, "the sample's board", "sample", window, BOARD_RATIO);
            ratio(text, "the sample's whole board", "sample", window, BOARD_RATIO);
            ratio(text, "the start screen", "-", window, START_RATIO);
        }
        return text.toString();
    }

    private void ratio(StringBuilder text, String what, String size, String how, double wanted) {
        Row window = rows.get("start: an empty window, " + how + "/-");
        Row own = rows.get("start: " + what + ", as the launcher starts it/" + size);
        if (window != null && own != null) {
            double ratio = own.median() / window.median();
            text.append(String.format(Locale.ROOT, LINE, "start: " + what + ", as times an empty window " + how, size, "", String.format(Locale.ROOT, "%.2f", ratio), "",
                "x", verdict(wanted, ratio)));
        }
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.0f", value);
    }

    private static String verdict(Double wanted, double actual) {
        return wanted == null ? "" : (actual <= wanted ? "met:    " : "MISSED: ") + "at most " + number(wanted);
    }
}
