-- Work with an output in a phase.
CREATE TABLE activities (
    id       TEXT PRIMARY KEY NOT NULL, -- UUID, version 7
    -- The phase
    phase    TEXT NOT NULL REFERENCES phases (id) DEFERRABLE INITIALLY DEFERRED,
    -- What is done
    name     TEXT NOT NULL,
    -- What comes out of it
    output   TEXT,
    -- Who does it
    assignee TEXT REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
    -- Planned: work begins
    start    TEXT,
    -- Planned: it is due, at the end of that day or at that time
    due      TEXT NOT NULL,
    -- Where it stands: planned, in_progress, completed, cancelled
    status   TEXT NOT NULL,
    -- In its own words
    note     TEXT
) STRICT;

CREATE INDEX activities_phase ON activities (phase);
CREATE INDEX activities_assignee ON activities (assignee);
