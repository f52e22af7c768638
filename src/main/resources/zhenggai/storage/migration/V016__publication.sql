-- Where and when a signed notice was open to the public, how that is proven, and that the statement about it was made.

-- The days on which a signed version of a notice is open to the public, both ends included. Whether it runs is never stored, the days say so. Who
-- made the closing statement, on which day, what was said besides and what it says of the opinions that had come in; without a day none was made.
CREATE TABLE publication (
  id                INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  notice_version_id INTEGER NOT NULL REFERENCES notice_version (id),
  open_from_on      TEXT NOT NULL,
  open_until_on     TEXT NOT NULL,
  stated_by         TEXT NOT NULL,
  stated_on         TEXT,
  stated_remark     TEXT NOT NULL,
  stated_heard      TEXT NOT NULL
) STRICT;
CREATE INDEX publication_by_version ON publication (notice_version_id);

-- A channel on which it is published: the address or spot, and the days on which it went up and came down, as far as they are known.
CREATE TABLE posting (
  id             INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  publication_id INTEGER NOT NULL REFERENCES publication (id),
  posting_channel TEXT NOT NULL,
  place          TEXT NOT NULL,
  up_on          TEXT,
  down_on        TEXT
) STRICT;
CREATE INDEX posting_by_publication ON posting (publication_id);

-- A picture or file that proves a posting. Its bytes lie among the pages of the case, so that they go wherever the case goes and history vouches
-- for them.
CREATE TABLE posting_proof (
  id         INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  posting_id INTEGER NOT NULL REFERENCES posting (id),
  file_name  TEXT NOT NULL,
  file_size  INTEGER NOT NULL,
  file_kind  TEXT NOT NULL,
  taken_on   TEXT NOT NULL,
  file       TEXT NOT NULL REFERENCES paper_file (sha256)
) STRICT;
CREATE INDEX posting_proof_by_posting ON posting_proof (posting_id);
