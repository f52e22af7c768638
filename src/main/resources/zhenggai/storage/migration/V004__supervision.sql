-- Supervision: acts with their items, what followed on them, what was acknowledged, and the office's own letters.

-- A paper of the ladder or a record of another kind, under a number of its kind and year that is never used again. What it says is fixed when it is
-- issued; receipt, reply, outcome and voiding are added to it. copies and evidence are JSON arrays: of names, of ids of pieces of evidence, which stay
-- when a piece is taken out of the case: no other piece gets its id.
CREATE TABLE act (
  id            INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  act_kind      TEXT NOT NULL,
  year          INTEGER NOT NULL,
  number        INTEGER NOT NULL,
  to_name       TEXT NOT NULL,
  person_id     INTEGER REFERENCES person (id),
  department_id INTEGER REFERENCES department (id),
  copies        TEXT NOT NULL CHECK (json_valid(copies)),
  found         TEXT NOT NULL,
  requirement   TEXT NOT NULL,
  reply_days    INTEGER,
  reply_by_on   TEXT,
  issued_by     TEXT NOT NULL,
  issued_on     TEXT NOT NULL,
  letter        TEXT REFERENCES paper_file (sha256),
  signed_by     TEXT,
  signed_on     TEXT,
  reply         TEXT,
  replied_on    TEXT,
  evidence      TEXT NOT NULL CHECK (json_valid(evidence)),
  verdict       TEXT,
  verdict_remark TEXT NOT NULL,
  judged_on     TEXT,
  void_reason   TEXT,
  voided_on     TEXT,
  UNIQUE (act_kind, year, number)
) STRICT;

-- A measure that an act is about, as it stood on the day of issue; told is one JSON object, because it is read as a whole and only on paper.
CREATE TABLE act_item (
  id         INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  act_id     INTEGER NOT NULL REFERENCES act (id),
  measure_id INTEGER NOT NULL REFERENCES measure (id),
  round      INTEGER NOT NULL,
  level      TEXT NOT NULL,
  due_on     TEXT,
  told       TEXT NOT NULL CHECK (json_valid(told)),
  UNIQUE (act_id, measure_id)
) STRICT;
CREATE INDEX act_item_by_measure ON act_item (measure_id);

-- Somebody saw to a matter without a paper. A matter is known again by all columns but the last three.
CREATE TABLE acknowledgement (
  id         INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  why        TEXT NOT NULL,
  measure_id INTEGER REFERENCES measure (id),
  act_id     INTEGER REFERENCES act (id),
  level      TEXT NOT NULL,
  occasion   TEXT NOT NULL,
  done       TEXT NOT NULL,
  done_by    TEXT NOT NULL,
  done_on    TEXT NOT NULL
) STRICT;
CREATE INDEX acknowledgement_by_measure ON acknowledgement (measure_id);

-- The office's own letter for a paper of the ladder, in the place of the usual one.
CREATE TABLE letter (
  id   INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  act_kind TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  file TEXT NOT NULL REFERENCES paper_file (sha256)
) STRICT;

-- The few measures that relapsed, found without reading the others.
CREATE INDEX measure_in_later_round ON measure (id) WHERE round > 1;
