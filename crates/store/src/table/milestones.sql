-- A named date of a release that is not a gate (key date).
CREATE TABLE milestones (
    id       TEXT PRIMARY KEY NOT NULL, -- UUID, version 7
    release  TEXT NOT NULL REFERENCES releases (id) DEFERRABLE INITIALLY DEFERRED, -- The release
    name     TEXT NOT NULL,             -- Name of the date
    date     TEXT NOT NULL,             -- Planned
    forecast TEXT,                      -- Forecast
    actual   TEXT,                      -- Actual
    owner    TEXT          REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED, -- Who answers for it
    note     TEXT                       -- In its own words
) STRICT;

CREATE INDEX milestones_release ON milestones (release);
CREATE INDEX milestones_owner ON milestones (owner);
