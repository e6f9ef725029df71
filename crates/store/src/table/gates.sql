-- Point in time in a release where criteria must be met to go on.
CREATE TABLE gates (
    id       TEXT PRIMARY KEY NOT NULL, -- UUID, version 7
    release  TEXT NOT NULL REFERENCES releases (id) DEFERRABLE INITIALLY DEFERRED, -- The release
    name     TEXT NOT NULL,             -- Name of the gate
    -- The phase that it closes, where there is one
    phase    TEXT          REFERENCES phases (id) DEFERRABLE INITIALLY DEFERRED,
    at       TEXT NOT NULL,             -- Planned
    forecast TEXT,                      -- Forecast
    actual   TEXT,                      -- Actual
    status   TEXT NOT NULL,             -- Where it stands: planned, passed, failed
    owner    TEXT          REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED, -- Who decides
    note     TEXT                       -- In its own words
) STRICT;

CREATE INDEX gates_release ON gates (release);
CREATE INDEX gates_phase ON gates (phase);
CREATE INDEX gates_owner ON gates (owner);
