-- Forms that departments fill in without the program: what was sent to whom, and what came back.

-- A form as it was sent, under a code by which a workbook is known again whatever its name. items is a JSON object with, for each row, the measure
-- and what each cell said on that day; it names measures that may be gone by now. returned_on is the day on which the form was last collected,
-- returned_file from which file.
CREATE TABLE form (
  id            INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  code          TEXT NOT NULL UNIQUE,
  to_name       TEXT NOT NULL,
  person_id     INTEGER REFERENCES person (id),
  department_id INTEGER REFERENCES department (id),
  sent_on       TEXT NOT NULL,
  return_by_on  TEXT NOT NULL,
  items         TEXT NOT NULL CHECK (json_valid(items)),
  returned_on   TEXT,
  returned_file TEXT NOT NULL
) STRICT;
