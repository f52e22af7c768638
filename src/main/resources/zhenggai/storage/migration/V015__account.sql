-- Somebody who may sign in. No part of a copy or a merge: a case that comes from elsewhere must not bring its own supervisor.
CREATE TABLE account (
  id           INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  name         TEXT NOT NULL UNIQUE,
  account_role TEXT NOT NULL,
  is_active    INTEGER NOT NULL CHECK (is_active IN (0, 1)),
  passwords    INTEGER NOT NULL
) STRICT;

-- What a password is compared with, and the wrong ones in a row. It has no history and goes into no copy; nor does it refer to its account,
-- so that a look at a day before the account was made does not stumble over it.
CREATE TABLE account_secret (
  account_id    INTEGER NOT NULL PRIMARY KEY,
  hash          TEXT NOT NULL,
  failed        INTEGER NOT NULL,
  failed_at     TEXT NOT NULL
) STRICT;

-- How the case is guarded. At most one row; none where nobody ever had to sign in.
CREATE TABLE guard (
  id               INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  is_guarded       INTEGER NOT NULL CHECK (is_guarded IN (0, 1)),
  keeps_closing    INTEGER NOT NULL CHECK (keeps_closing IN (0, 1)),
  keeps_extending  INTEGER NOT NULL CHECK (keeps_extending IN (0, 1)),
  keeps_restoring  INTEGER NOT NULL CHECK (keeps_restoring IN (0, 1)),
  keeps_exporting  INTEGER NOT NULL CHECK (keeps_exporting IN (0, 1)),
  idle_minutes     INTEGER NOT NULL,
  recovery         TEXT NOT NULL
) STRICT;
