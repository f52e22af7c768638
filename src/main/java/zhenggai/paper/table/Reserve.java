package zhenggai.paper.table;

/** Room in a table for what is drawn over its text. */
interface Reserve {
    /** A table of text alone. */
    Reserve NONE = new Reserve() {
        @Override
        public int headerLines() {
            return 1;
        }

        @Override
        public int lines(int row, Grid grid) {
            return 0;
        }
    };

    /** How many lines the header row has at least. */
    int headerLines();

    /** How many lines a row has at least, on each page it stands on. */
    int lines(int row, Grid grid);
}
