-- The public notice and the report to those above: what was decided about publishing, what a person wrote otherwise than the case says, and the
-- versions in which a document was saved, checked and signed. What follows the case is written nowhere; it is made from the case each time.

-- What was decided about publishing a finding, or a measure of it: the proposal that was taken over last, and why it is kept back where it is. The
-- public wording itself stands in the finding and in the measure.
CREATE TABLE wording (
  id         INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  finding_id INTEGER NOT NULL REFERENCES finding (id),
  measure_id INTEGER REFERENCES measure (id),
  accepted   TEXT NOT NULL,
  withheld   TEXT,
  reason     TEXT NOT NULL,
  UNIQUE (finding_id, measure_id)
) STRICT;
CREATE INDEX wording_by_measure ON wording (measure_id);

-- A document about an inspection while it is written: one of each kind. fixed_version is the number of the signed version at which its text stands, 0
-- while it is written on.
CREATE TABLE notice (
  id              INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  inspection_id   INTEGER NOT NULL REFERENCES inspection (id),
  notice_kind     TEXT NOT NULL,
  title           TEXT NOT NULL,
  public_from_on  TEXT,
  public_until_on TEXT,
  dated_on        TEXT,
  fixed_version   INTEGER NOT NULL,
  UNIQUE (inspection_id, notice_kind)
) STRICT;

-- Something a person changed in a document: wrote another text at a place, left out what the case says there, or added a paragraph behind it. basis is
-- what the case said there then.
CREATE TABLE notice_revision (
  id             INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  notice_id      INTEGER NOT NULL REFERENCES notice (id),
  position       INTEGER NOT NULL,
  deed           TEXT NOT NULL,
  place          TEXT NOT NULL,
  paragraph_rank TEXT NOT NULL,
  revised_text   TEXT NOT NULL,
  basis          TEXT NOT NULL
) STRICT;
CREATE INDEX notice_revision_by_notice ON notice_revision (notice_id, position);

-- A document as it was saved once: its whole text as a JSON object, which never changes, who read it through and who signed it.
CREATE TABLE notice_version (
  id            INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  notice_id     INTEGER NOT NULL REFERENCES notice (id),
  number        INTEGER NOT NULL,
  saved_on      TEXT NOT NULL,
  saved_by      TEXT NOT NULL,
  remark        TEXT NOT NULL,
  content       TEXT NOT NULL CHECK (json_valid(content)),
  reviewed_by   TEXT NOT NULL,
  reviewed_on   TEXT,
  review_remark TEXT NOT NULL,
  signed_by     TEXT NOT NULL,
  signed_on     TEXT,
  UNIQUE (notice_id, number)
) STRICT;
