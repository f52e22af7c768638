-- Deadlines that show their working, extensions as decisions, the office's own rules and days.

ALTER TABLE inspection ADD COLUMN plan_adopted_on TEXT;
ALTER TABLE person ADD COLUMN joined_on TEXT;
ALTER TABLE person ADD COLUMN left_on TEXT;

-- A request to move a running deadline, and what became of it. The measure keeps its original deadline, this row the one it moved from.
CREATE TABLE extension (
  id             INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  measure_id     INTEGER NOT NULL REFERENCES measure (id),
  from_words     TEXT NOT NULL,
  from_due_on    TEXT,
  from_precision TEXT NOT NULL,
  to_words       TEXT NOT NULL,
  to_due_on      TEXT,
  to_precision   TEXT NOT NULL,
  reason         TEXT NOT NULL,
  asked_by       TEXT NOT NULL,
  asked_on       TEXT NOT NULL,
  outcome        TEXT NOT NULL CHECK (outcome IN ('PENDING', 'GRANTED', 'REFUSED')),
  decided_by     TEXT NOT NULL,
  decided_on     TEXT,
  meeting        TEXT NOT NULL,
  minute         TEXT NOT NULL,
  remark         TEXT NOT NULL
) STRICT;
CREATE INDEX extension_by_measure ON extension (measure_id, id);

-- Something the office decided for itself; what it did not decide has no row and follows the usual rule.
CREATE TABLE rule (
  id    INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  name  TEXT NOT NULL UNIQUE,
  value TEXT NOT NULL
) STRICT;

-- A year whose days off were typed in or imported; it stands in the place of a year the program carries.
CREATE TABLE holiday_year (
  id     INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  year   INTEGER NOT NULL UNIQUE,
  source TEXT NOT NULL
) STRICT;

-- A day that is not what its day of the week says: of a holiday year, or one of the office's own.
CREATE TABLE special_day (
  id     INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  day_on TEXT NOT NULL,
  is_off INTEGER NOT NULL CHECK (is_off IN (0, 1)),
  name   TEXT NOT NULL,
  is_own INTEGER NOT NULL CHECK (is_own IN (0, 1)),
  UNIQUE (day_on, is_own)
) STRICT;
