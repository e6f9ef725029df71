-- An instance of systems for a purpose.
CREATE TABLE environments (
    id             TEXT PRIMARY KEY NOT NULL, -- UUID, version 7
    key            TEXT NOT NULL,             -- Human key
    name           TEXT NOT NULL,             -- Full name
    tier           TEXT NOT NULL,             -- Where in the pipeline: development, test, staging, production
    position       INTEGER NOT NULL,          -- Place in the pipeline, from 1
    capacity       INTEGER NOT NULL,          -- How many shared bookings at once, at least 1
    refresh_buffer INTEGER NOT NULL,          -- Minutes that it needs after a refresh
    zone           TEXT,                      -- Its own time zone, where it is not the plan's: IANA name
    portfolio      TEXT          REFERENCES portfolios (id) DEFERRABLE INITIALLY DEFERRED, -- Who owns it
    systems        TEXT,                      -- What runs in it: JSON list of system:uuid
    description    TEXT                       -- In its own words
) STRICT;

CREATE INDEX environments_portfolio ON environments (portfolio);
