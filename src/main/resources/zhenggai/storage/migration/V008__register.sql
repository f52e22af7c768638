-- The register of regulations and the meetings that decide, with what a decision carries out.

-- A regulation that is made, revised or abolished; its title stands in title marks, as texts name it.
CREATE TABLE regulation (
  id              INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  title           TEXT NOT NULL,
  regulation_kind TEXT NOT NULL,
  document_number TEXT NOT NULL
) STRICT;

-- A stage of a regulation: who sees to it, its deadline in the office's words with the day they mean, and when it was done.
CREATE TABLE regulation_stage (
  id            INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  regulation_id INTEGER NOT NULL REFERENCES regulation (id),
  step          TEXT NOT NULL,
  person_id     INTEGER REFERENCES person (id),
  words         TEXT NOT NULL,
  due_on        TEXT,
  precision     TEXT NOT NULL,
  done_on       TEXT,
  minute        TEXT NOT NULL,
  UNIQUE (regulation_id, step)
) STRICT;

-- A measure that makes a regulation; one regulation can be made by several.
CREATE TABLE regulation_measure (
  id            INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  regulation_id INTEGER NOT NULL REFERENCES regulation (id),
  measure_id    INTEGER NOT NULL REFERENCES measure (id),
  UNIQUE (regulation_id, measure_id)
) STRICT;
CREATE INDEX regulation_measure_by_measure ON regulation_measure (measure_id);

-- A meeting under a number of the case that is never used again. present is a JSON array of names.
CREATE TABLE meeting (
  id           INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  number       INTEGER NOT NULL,
  meeting_kind TEXT NOT NULL,
  name         TEXT NOT NULL,
  held_on      TEXT NOT NULL,
  place        TEXT NOT NULL,
  chair        TEXT NOT NULL,
  present      TEXT NOT NULL CHECK (json_valid(present)),
  recorder     TEXT NOT NULL,
  minute       TEXT NOT NULL
) STRICT;

-- An item of an agenda: how it was prepared, discussed, voted on (by all, by counted votes, not at all) and decided. effect says what the decision
-- carries out, on the thing that one of the references names; carried_out_on when that was done.
CREATE TABLE agenda_item (
  id             INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  meeting_id     INTEGER NOT NULL REFERENCES meeting (id),
  position       INTEGER NOT NULL,
  title          TEXT NOT NULL,
  checked_by     TEXT NOT NULL,
  checked_on     TEXT,
  check_result   TEXT NOT NULL,
  discussion     TEXT NOT NULL,
  is_unanimous   INTEGER NOT NULL CHECK (is_unanimous IN (0, 1)),
  in_favour      INTEGER,
  against        INTEGER,
  abstained      INTEGER,
  decision       TEXT NOT NULL,
  effect         TEXT,
  inspection_id  INTEGER REFERENCES inspection (id),
  extension_id   INTEGER REFERENCES extension (id),
  outcome        TEXT,
  measure_id     INTEGER REFERENCES measure (id),
  regulation_id  INTEGER REFERENCES regulation (id),
  carried_out_on TEXT
) STRICT;
CREATE INDEX agenda_item_by_measure ON agenda_item (measure_id);
CREATE INDEX agenda_item_by_extension ON agenda_item (extension_id);
