-- What the public says about the rectification, and what the office answers.

-- An opinion from the public: how it came in, from whom (personal data: '' where nothing was given), what it says, which finding it is about, who is
-- to answer by when, and the answer with what became of it. Whether it is overdue follows from due_on and answered_on.
CREATE TABLE public_opinion (
  id              INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  number          INTEGER NOT NULL UNIQUE,
  received_on     TEXT NOT NULL,
  channel         TEXT NOT NULL,
  sender          TEXT NOT NULL,
  contact         TEXT NOT NULL,
  is_confidential INTEGER NOT NULL,
  said            TEXT NOT NULL,
  finding_id      INTEGER REFERENCES finding (id),
  person_id       INTEGER REFERENCES person (id),
  words           TEXT NOT NULL,
  due_on          TEXT,
  precision       TEXT NOT NULL,
  answered_on     TEXT,
  answer_way      TEXT,
  answer          TEXT NOT NULL,
  opinion_outcome TEXT,
  outcome_reason  TEXT NOT NULL
) STRICT;
CREATE INDEX public_opinion_by_finding ON public_opinion (finding_id);
