-- How a ledger from elsewhere is laid out, where somebody settled it otherwise than it was proposed: its headings in their order, and as JSON
-- for each heading the field that stands below it, or null where the column is left out. The same headings are read the same way next time.
CREATE TABLE sheet_layout (
  id       INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  headings TEXT NOT NULL UNIQUE,
  layout   TEXT NOT NULL
) STRICT;
