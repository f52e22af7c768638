-- Tables an office designed, reports it issued, and their pages, kept byte for byte.

-- A table of measures as the office designed it. Known by its name; how it looks is one JSON object, because a column of a designed table is no column of ours.
CREATE TABLE template (
  id     INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  name   TEXT NOT NULL UNIQUE,
  title  TEXT NOT NULL,
  layout TEXT NOT NULL CHECK (json_valid(layout))
) STRICT;

-- The pages of an issued report under the SHA-256 of their bytes. They only grow and have no image in the history: the issue that names them has one,
-- and with it their hash, so that the chain vouches for the pages too. Undo takes the issue back and leaves the pages.
CREATE TABLE paper_file (
  sha256  TEXT NOT NULL PRIMARY KEY,
  content BLOB NOT NULL
) STRICT;

CREATE TRIGGER paper_file_stays BEFORE UPDATE ON paper_file BEGIN SELECT RAISE(ABORT, 'issued pages only grow'); END;
CREATE TRIGGER paper_file_is_kept BEFORE DELETE ON paper_file BEGIN SELECT RAISE(ABORT, 'issued pages only grow'); END;
CREATE TRIGGER paper_file_is_not_replaced BEFORE INSERT ON paper_file WHEN EXISTS (SELECT 1 FROM paper_file WHERE sha256 = NEW.sha256)
  BEGIN SELECT RAISE(ABORT, 'issued pages only grow'); END;

-- A report that was issued: its number in the series of its paper, what was asked for, when and by whom, and by what it is recognised for ever.
CREATE TABLE issue (
  id          INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  kind        TEXT NOT NULL,
  template    TEXT NOT NULL,
  number      INTEGER NOT NULL,
  title       TEXT NOT NULL,
  request     TEXT NOT NULL CHECK (json_valid(request)),
  issued_at   TEXT NOT NULL,
  issued_by   TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  head        TEXT NOT NULL,
  file        TEXT NOT NULL REFERENCES paper_file (sha256),
  pages       INTEGER NOT NULL,
  UNIQUE (kind, template, number)
) STRICT;
