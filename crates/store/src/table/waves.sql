-- A part of production that is deployed together, and watched afterwards (soak).
CREATE TABLE waves (
    id          TEXT PRIMARY KEY NOT NULL, -- UUID, version 7
    -- The release
    release     TEXT NOT NULL REFERENCES releases (id) DEFERRABLE INITIALLY DEFERRED,
    -- Name of the wave
    name        TEXT NOT NULL,
    -- Where it goes: environment:uuid or environment_group:uuid
    environment TEXT,
    -- A small part first: 1 or 0
    canary      INTEGER NOT NULL,
    -- Planned: it begins
    start       TEXT NOT NULL,
    -- Planned length in minutes
    minutes     INTEGER NOT NULL,
    -- How long it is watched before the next wave may begin
    soak        TEXT NOT NULL,
    -- In its own words
    note        TEXT
) STRICT;

CREATE INDEX waves_release ON waves (release);
