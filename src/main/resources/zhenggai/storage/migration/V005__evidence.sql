-- Evidence that is a file, backs more than one thing, and is asked for before it is there.

-- A piece of evidence under the finding or measure that it is registered with: a paper and where it is kept, or a file known by the hash of its bytes.
-- The bytes lie beside the case file, written before the row is; number is given once.
CREATE TABLE evidence_again (
  id              INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  measure_id      INTEGER REFERENCES measure (id),
  title           TEXT NOT NULL,
  document_number TEXT NOT NULL,
  dated_on        TEXT,
  place           TEXT NOT NULL,
  finding_id      INTEGER REFERENCES finding (id),
  evidence_number TEXT NOT NULL DEFAULT '',
  pages           TEXT NOT NULL DEFAULT '',
  note            TEXT NOT NULL DEFAULT '',
  sha256          TEXT,
  file_name       TEXT NOT NULL DEFAULT '',
  file_size       INTEGER NOT NULL DEFAULT 0,
  file_kind       TEXT,
  CHECK ((finding_id IS NULL) <> (measure_id IS NULL))
) STRICT;
INSERT INTO evidence_again (id, measure_id, title, document_number, dated_on, place, evidence_number)
  SELECT e.id, e.measure_id, e.title, e.document_number, e.dated_on, e.place,
    f.number || '-' || m.number || '-' || row_number() OVER (PARTITION BY e.measure_id ORDER BY e.id)
  FROM evidence AS e JOIN measure AS m ON m.id = e.measure_id JOIN finding AS f ON f.id = m.finding_id;
DELETE FROM sqlite_sequence WHERE name = 'evidence_again';
INSERT INTO sqlite_sequence (name, seq) SELECT 'evidence_again', seq FROM sqlite_sequence WHERE name = 'evidence';
INSERT INTO series (name, next)
  SELECT 'evidence ' || f.number || '-' || m.number || '-{n}', count(*) + 1
  FROM evidence AS e JOIN measure AS m ON m.id = e.measure_id JOIN finding AS f ON f.id = m.finding_id GROUP BY m.id;
DROP TABLE evidence;
ALTER TABLE evidence_again RENAME TO evidence;
CREATE INDEX evidence_by_measure ON evidence (measure_id);
CREATE INDEX evidence_by_finding ON evidence (finding_id);
CREATE INDEX evidence_by_hash ON evidence (sha256) WHERE sha256 IS NOT NULL;
CREATE UNIQUE INDEX evidence_by_number ON evidence (evidence_number) WHERE evidence_number <> '';

-- What a piece of evidence backs besides the thing it is registered with.
CREATE TABLE evidence_link (
  id          INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  evidence_id INTEGER NOT NULL REFERENCES evidence (id),
  finding_id  INTEGER REFERENCES finding (id),
  measure_id  INTEGER REFERENCES measure (id),
  CHECK ((finding_id IS NULL) <> (measure_id IS NULL))
) STRICT;
CREATE UNIQUE INDEX evidence_link_to_measure ON evidence_link (measure_id, evidence_id) WHERE measure_id IS NOT NULL;
CREATE UNIQUE INDEX evidence_link_to_finding ON evidence_link (finding_id, evidence_id) WHERE finding_id IS NOT NULL;
CREATE INDEX evidence_link_by_evidence ON evidence_link (evidence_id);

-- A piece of evidence that a measure needs: what it is, who was asked for it, by when; evidence_id is what came.
CREATE TABLE evidence_wanted (
  id          INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  measure_id  INTEGER NOT NULL REFERENCES measure (id),
  what        TEXT NOT NULL,
  asked_from  TEXT NOT NULL,
  due_on      TEXT,
  evidence_id INTEGER REFERENCES evidence (id)
) STRICT;
CREATE INDEX evidence_wanted_by_measure ON evidence_wanted (measure_id);
CREATE INDEX evidence_wanted_by_evidence ON evidence_wanted (evidence_id);
