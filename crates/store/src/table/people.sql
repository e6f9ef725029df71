-- A person.
CREATE TABLE people (
    id    TEXT PRIMARY KEY NOT NULL, -- UUID, version 7
    key   TEXT NOT NULL,             -- Human key, such as a login
    name  TEXT NOT NULL,             -- Full name
    email TEXT,                      -- Where to write
    team  TEXT          REFERENCES teams (id) DEFERRABLE INITIALLY DEFERRED, -- Their team
    role  TEXT                       -- What they approve as: `release_manager`, `test_manager`
) STRICT;

CREATE INDEX people_team ON people (team);
