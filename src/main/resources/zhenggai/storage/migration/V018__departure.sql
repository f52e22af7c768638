-- What left the case as a file with all of it in it. Who and when is the step of history that made the row. Nought where such things are not in the
-- file; checksum is the SHA-256 of it. No part of a copy or a merge: it tells of this case file alone.
CREATE TABLE departure (
  id        INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  file_name TEXT NOT NULL,
  findings  INTEGER NOT NULL,
  measures  INTEGER NOT NULL,
  files     INTEGER NOT NULL,
  steps     INTEGER NOT NULL,
  checksum  TEXT NOT NULL
) STRICT;
