-- Acceptance: each time a measure was submitted, the opinions given on it, and what work came to in figures.

-- One time that a measure was put forward for acceptance, and what became of it. number counts the submissions of the measure, round is the
-- measure's; submitted_on is empty where a measure was submitted before submissions were kept.
CREATE TABLE submission (
  id           INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  measure_id   INTEGER NOT NULL REFERENCES measure (id),
  number       INTEGER NOT NULL,
  round        INTEGER NOT NULL,
  submitted_by TEXT NOT NULL,
  submitted_on TEXT,
  result       TEXT NOT NULL,
  ending       TEXT CHECK (ending IN ('ACCEPTED', 'RETURNED')),
  ended_on     TEXT,
  ended_by     TEXT NOT NULL,
  ending_remark TEXT NOT NULL,
  UNIQUE (measure_id, number)
) STRICT;

-- What one level said about a submission. It names the measure too, so that it stands in the measure's history.
CREATE TABLE opinion (
  id            INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  submission_id INTEGER NOT NULL REFERENCES submission (id),
  measure_id    INTEGER NOT NULL REFERENCES measure (id),
  opinion_level TEXT NOT NULL,
  stance        TEXT NOT NULL CHECK (stance IN ('AGREED', 'DISAGREED')),
  opinion_text  TEXT NOT NULL,
  given_by      TEXT NOT NULL,
  given_on      TEXT NOT NULL,
  UNIQUE (submission_id, opinion_level)
) STRICT;
CREATE INDEX opinion_by_measure ON opinion (measure_id);

-- What a measure came to in a figure: a decimal number of a unit as text, or money in fen. evidence is a JSON array of ids of pieces of
-- evidence; same_as_id names the figure of another measure that counts the same things.
CREATE TABLE result_figure (
  id            INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  measure_id    INTEGER NOT NULL REFERENCES measure (id),
  name          TEXT NOT NULL,
  number        TEXT,
  unit          TEXT NOT NULL,
  fen           INTEGER,
  approximation TEXT NOT NULL,
  period        TEXT NOT NULL,
  scope         TEXT NOT NULL,
  evidence      TEXT NOT NULL CHECK (json_valid(evidence)),
  same_as_id    INTEGER REFERENCES result_figure (id),
  CHECK ((number IS NULL) <> (fen IS NULL))
) STRICT;
CREATE INDEX result_figure_by_measure ON result_figure (measure_id);
CREATE INDEX result_figure_by_same ON result_figure (same_as_id);
