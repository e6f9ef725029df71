-- Period of a release in which activities are done (build, SIT, UAT, staging, deploy).
CREATE TABLE phases (
    id             TEXT PRIMARY KEY NOT NULL, -- UUID, version 7
    release        TEXT NOT NULL REFERENCES releases (id) DEFERRABLE INITIALLY DEFERRED, -- The release
    name           TEXT NOT NULL,             -- Name of the phase
    -- Its kind in the organisation's own words, such as `sit`; freezes name it
    kind           TEXT,
    -- The tier whose environment it needs: development, test, staging, production
    tier           TEXT,
    status         TEXT NOT NULL,             -- Where it stands: planned, in_progress, completed, cancelled
    start          TEXT NOT NULL,             -- Planned: first moment
    "end"          TEXT NOT NULL,             -- Planned: last day, or end time
    forecast_start TEXT,                      -- Forecast: first moment
    forecast_end   TEXT,                      -- Forecast: last day, or end time
    actual_start   TEXT,                      -- Actual: first moment
    actual_end     TEXT,                      -- Actual: last day, or end time
    owner          TEXT          REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED, -- Who answers for it
    team           TEXT          REFERENCES teams (id) DEFERRABLE INITIALLY DEFERRED, -- Who does it
    note           TEXT                       -- In its own words
) STRICT;

CREATE INDEX phases_release ON phases (release);
CREATE INDEX phases_owner ON phases (owner);
CREATE INDEX phases_team ON phases (team);
