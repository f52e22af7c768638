-- The case file: everything an office knows about its inspections. One sentence stands over each table.
-- Columns end in _on for a day (ISO text), _at for an instant (ISO text, UTC), _id for a reference. Text is '' when there is none.

-- The inspected office. There is exactly one row.
CREATE TABLE office (
  id                 INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  name               TEXT NOT NULL,
  party_organisation TEXT NOT NULL,
  phone              TEXT NOT NULL,
  postal_address     TEXT NOT NULL,
  email              TEXT NOT NULL
) STRICT;

-- An inspection with the dates from which deadlines are counted.
CREATE TABLE inspection (
  id               INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  title            TEXT NOT NULL,
  round            TEXT NOT NULL,
  team             TEXT NOT NULL,
  on_site_from_on  TEXT,
  on_site_until_on TEXT,
  feedback_on      TEXT,
  plan_due_on      TEXT,
  rectify_until_on TEXT,
  report_due_on    TEXT,
  public_from_on   TEXT,
  public_until_on  TEXT
) STRICT;

-- A heading of the opinion under which findings stand.
CREATE TABLE category (
  id            INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  inspection_id INTEGER NOT NULL REFERENCES inspection (id),
  position      INTEGER NOT NULL,
  title         TEXT NOT NULL
) STRICT;
CREATE INDEX category_by_inspection ON category (inspection_id, position);

-- Something the inspection found wrong. The inspectors' wording and the public one are two texts, never mixed.
CREATE TABLE finding (
  id             INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  category_id    INTEGER NOT NULL REFERENCES category (id),
  number         INTEGER NOT NULL UNIQUE,
  position       INTEGER NOT NULL,
  feedback_text  TEXT NOT NULL,
  public_text    TEXT NOT NULL,
  manifestation  TEXT NOT NULL,
  root_cause     TEXT NOT NULL,
  kind           TEXT NOT NULL,
  goal           TEXT NOT NULL,
  wider_check    TEXT NOT NULL,
  weight         TEXT NOT NULL
) STRICT;
CREATE INDEX finding_by_category ON finding (category_id, position);

-- What is done about a finding, until when, and how far it is. Overdue is computed, never stored.
CREATE TABLE measure (
  id                 INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  finding_id         INTEGER NOT NULL REFERENCES finding (id),
  number             INTEGER NOT NULL,
  position           INTEGER NOT NULL,
  text               TEXT NOT NULL,
  result_text        TEXT NOT NULL,
  public_result      TEXT NOT NULL,
  started_on         TEXT,
  original_words     TEXT NOT NULL,
  original_due_on    TEXT,
  original_precision TEXT NOT NULL,
  current_words      TEXT NOT NULL,
  current_due_on     TEXT,
  current_precision  TEXT NOT NULL,
  expected_on        TEXT,
  state              TEXT NOT NULL,
  round              INTEGER NOT NULL,
  first_closed_on    TEXT,
  closed_on          TEXT,
  acceptor_id        INTEGER REFERENCES person (id),
  override_reason    TEXT NOT NULL,
  missing            TEXT NOT NULL,
  next_review_on     TEXT,
  UNIQUE (finding_id, number)
) STRICT;
CREATE INDEX measure_by_finding ON measure (finding_id, position);

-- A department of the office.
CREATE TABLE department (
  id       INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  name     TEXT NOT NULL UNIQUE,
  position INTEGER NOT NULL,
  head_id  INTEGER REFERENCES person (id)
) STRICT;

-- A person of the office. One who left stays, because the past names him.
CREATE TABLE person (
  id            INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  name          TEXT NOT NULL,
  post          TEXT NOT NULL,
  phone         TEXT NOT NULL,
  department_id INTEGER REFERENCES department (id),
  in_service    INTEGER NOT NULL CHECK (in_service IN (0, 1))
) STRICT;
CREATE INDEX person_by_name ON person (name);

-- Who is what to which finding or measure: one party, one target.
CREATE TABLE assignment (
  id            INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  role          TEXT NOT NULL,
  person_id     INTEGER REFERENCES person (id),
  department_id INTEGER REFERENCES department (id),
  finding_id    INTEGER REFERENCES finding (id),
  measure_id    INTEGER REFERENCES measure (id),
  CHECK ((person_id IS NULL) <> (department_id IS NULL)),
  CHECK ((finding_id IS NULL) <> (measure_id IS NULL))
) STRICT;
CREATE INDEX assignment_by_finding ON assignment (finding_id);
CREATE INDEX assignment_by_measure ON assignment (measure_id);
CREATE INDEX assignment_by_person ON assignment (person_id);
CREATE INDEX assignment_by_department ON assignment (department_id);

-- What was reported about a measure as of a day. Only ever added to.
CREATE TABLE progress (
  id          INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  measure_id  INTEGER NOT NULL REFERENCES measure (id),
  as_of_on    TEXT NOT NULL,
  done        TEXT NOT NULL,
  why_not     TEXT NOT NULL,
  next_step   TEXT NOT NULL,
  percent     INTEGER CHECK (percent BETWEEN 0 AND 100),
  reported_by TEXT NOT NULL
) STRICT;
CREATE INDEX progress_by_measure ON progress (measure_id, as_of_on, id);

-- A paper that backs a measure, and where it is kept.
CREATE TABLE evidence (
  id              INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  measure_id      INTEGER NOT NULL REFERENCES measure (id),
  title           TEXT NOT NULL,
  document_number TEXT NOT NULL,
  dated_on        TEXT,
  place           TEXT NOT NULL
) STRICT;
CREATE INDEX evidence_by_measure ON evidence (measure_id);

-- The next number of each series. Numbers are never used again, so undo does not turn this back and it has no history.
CREATE TABLE series (
  name TEXT NOT NULL PRIMARY KEY,
  next INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The history: one row for each thing a user did, chained to the one before by a hash. It only grows.
CREATE TABLE step (
  id            INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  verb          TEXT NOT NULL,
  person        TEXT NOT NULL,
  account       TEXT NOT NULL,
  computer      TEXT NOT NULL,
  done_at       TEXT NOT NULL,
  previous_hash TEXT NOT NULL,
  hash          TEXT NOT NULL UNIQUE
) STRICT;

-- What a step did to one row: its image before and after as a JSON object; '' where there was no row.
CREATE TABLE step_row (
  step_id    INTEGER NOT NULL REFERENCES step (id),
  ordinal    INTEGER NOT NULL,
  table_name TEXT NOT NULL,
  row_id     INTEGER NOT NULL,
  before     TEXT NOT NULL,
  after      TEXT NOT NULL,
  PRIMARY KEY (step_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX step_row_by_thing ON step_row (table_name, row_id, step_id);

CREATE TRIGGER step_stays BEFORE UPDATE ON step BEGIN SELECT RAISE(ABORT, 'history only grows'); END;
CREATE TRIGGER step_is_kept BEFORE DELETE ON step BEGIN SELECT RAISE(ABORT, 'history only grows'); END;
CREATE TRIGGER step_is_not_replaced BEFORE INSERT ON step WHEN EXISTS (SELECT 1 FROM step WHERE id = NEW.id OR hash = NEW.hash)
  BEGIN SELECT RAISE(ABORT, 'history only grows'); END;
CREATE TRIGGER step_row_stays BEFORE UPDATE ON step_row BEGIN SELECT RAISE(ABORT, 'history only grows'); END;
CREATE TRIGGER step_row_is_kept BEFORE DELETE ON step_row BEGIN SELECT RAISE(ABORT, 'history only grows'); END;
CREATE TRIGGER step_row_is_not_replaced BEFORE INSERT ON step_row
  WHEN EXISTS (SELECT 1 FROM step_row WHERE step_id = NEW.step_id AND ordinal = NEW.ordinal)
  BEGIN SELECT RAISE(ABORT, 'history only grows'); END;
