-- A scan, photo or PDF of what came in from the public: the letter itself, the note of a call. What it is called may name who wrote it, which is
-- personal data. Its bytes lie among the pages of the case, so that they go wherever the case goes and history vouches for them.
CREATE TABLE enclosure (
  id                INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  public_opinion_id INTEGER NOT NULL REFERENCES public_opinion (id),
  enclosed_name     TEXT NOT NULL,
  file_size         INTEGER NOT NULL,
  file_kind         TEXT NOT NULL,
  taken_on          TEXT NOT NULL,
  file              TEXT NOT NULL REFERENCES paper_file (sha256)
) STRICT;
CREATE INDEX enclosure_by_opinion ON enclosure (public_opinion_id);
