-- Outage, data refresh, freeze or configuration change of an environment.
CREATE TABLE environment_events (
    id          TEXT PRIMARY KEY NOT NULL, -- UUID, version 7
    environment TEXT NOT NULL REFERENCES environments (id) DEFERRABLE INITIALLY DEFERRED, -- The environment
    kind        TEXT NOT NULL,             -- What happens: outage, refresh, freeze, configuration
    planned     INTEGER NOT NULL,          -- Known beforehand: 0 or 1
    name        TEXT NOT NULL,             -- What it is called
    start       TEXT NOT NULL,             -- Start
    "end"       TEXT NOT NULL,             -- End, after the start
    note        TEXT                       -- In its own words
) STRICT;

CREATE INDEX environment_events_environment ON environment_events (environment);
