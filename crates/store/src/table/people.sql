-- A person.
CREATE TABLE people (
    id    TEXT PRIMARY KEY NOT NULL, -- UUID, version 7
    key   TEXT NOT NULL,             -- Human key, such as a login
    name  TEXT NOT NULL,             -- Full name
    email TEXT,                      -- Where to write
    team  TEXT          REFERENCES teams (id) DEFERRABLE INITIALLY DEFERRED, -- Their team
    role  TEXT,                      -- What they approve as: `release_manager`, `test_manager`
    -- Days on which they work, where they are not the team's: JSON list of mon, tue, wed, thu, fri, sat, sun
    working_days TEXT,
    working_from TEXT, -- When their working day begins, where it is not the team's: HH:MM
    working_to   TEXT, -- When their working day ends, where it is not the team's: HH:MM
    zone         TEXT  -- Their time zone, where it is not the team's: IANA name
) STRICT;

CREATE INDEX people_team ON people (team);
