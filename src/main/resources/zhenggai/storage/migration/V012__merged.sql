-- Copies of this case that others worked on and that were merged into it, so that the same copy can be merged again.

-- A copy that was merged: head is the hash of its newest step then, by which it is known again whatever its name. things says, a line each, which
-- id of a table there became which one here, as in 'measure 41 43'; what is not named has the same id in both.
CREATE TABLE merged (
  id        INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  head      TEXT NOT NULL UNIQUE,
  merged_on TEXT NOT NULL,
  things    TEXT NOT NULL
) STRICT;
