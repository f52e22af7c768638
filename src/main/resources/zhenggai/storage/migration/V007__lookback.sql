-- Looking back at what was done: reviews of long-term measures, look-backs with what they drew and found, answers to questions, findings found again.

-- That somebody looked whether a long-term measure still holds, what was found, and when it is looked at next.
CREATE TABLE review (
  id             INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  measure_id     INTEGER NOT NULL REFERENCES measure (id),
  reviewed_on    TEXT NOT NULL,
  reviewed_by    TEXT NOT NULL,
  found          TEXT NOT NULL,
  review_verdict TEXT NOT NULL,
  next_on        TEXT
) STRICT;
CREATE INDEX review_by_measure ON review (measure_id, reviewed_on, id);

-- A look-back at closed and long-term measures: when, who goes, and by which rule its items were drawn from how many.
CREATE TABLE look_back (
  id       INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  title    TEXT NOT NULL,
  held_on  TEXT NOT NULL,
  members  TEXT NOT NULL,
  draw_method TEXT NOT NULL,
  seed     INTEGER NOT NULL,
  share    INTEGER NOT NULL,
  share_unit TEXT NOT NULL,
  pool     INTEGER NOT NULL
) STRICT;

-- A measure that a look-back drew, why, and what was found on the spot; grounds is a JSON array of the reasons for its points.
CREATE TABLE look_back_item (
  id           INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  look_back_id INTEGER NOT NULL REFERENCES look_back (id),
  measure_id   INTEGER NOT NULL REFERENCES measure (id),
  position     INTEGER NOT NULL,
  points       INTEGER NOT NULL,
  grounds      TEXT NOT NULL CHECK (json_valid(grounds)),
  standing     TEXT,
  found        TEXT NOT NULL,
  found_by     TEXT NOT NULL,
  found_on     TEXT,
  UNIQUE (look_back_id, measure_id)
) STRICT;
CREATE INDEX look_back_item_by_measure ON look_back_item (measure_id);

-- Somebody answered a question of the checks with 'as intended' and why. A question is known again by check_kind, its finding or measure, and occasion.
CREATE TABLE question_answer (
  id          INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  check_kind  TEXT NOT NULL,
  finding_id  INTEGER REFERENCES finding (id),
  measure_id  INTEGER REFERENCES measure (id),
  occasion    TEXT NOT NULL,
  reason      TEXT NOT NULL,
  answered_by TEXT NOT NULL,
  answered_on TEXT NOT NULL
) STRICT;
CREATE INDEX question_answer_by_finding ON question_answer (finding_id);
CREATE INDEX question_answer_by_measure ON question_answer (measure_id);

-- A finding that was found before: the same thing stood in an earlier inspection. A person says so, never the program.
CREATE TABLE finding_repeat (
  id         INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  finding_id INTEGER NOT NULL REFERENCES finding (id),
  earlier_id INTEGER NOT NULL REFERENCES finding (id),
  linked_by  TEXT NOT NULL,
  linked_on  TEXT NOT NULL,
  UNIQUE (finding_id, earlier_id),
  CHECK (finding_id <> earlier_id)
) STRICT;
CREATE INDEX finding_repeat_by_earlier ON finding_repeat (earlier_id);
