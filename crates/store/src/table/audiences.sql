-- A named group that receives feeds and reports (sponsors, testers of Staging, on-call).
CREATE TABLE audiences (
    id           TEXT PRIMARY KEY NOT NULL, -- UUID, version 7
    key          TEXT NOT NULL,             -- Human key
    name         TEXT NOT NULL,             -- Full name
    -- What it is told about; empty is everything: JSON list of releases, phases, gates, milestones, bookings, windows, events
    contents     TEXT,
    -- Only releases of these portfolios; empty is all: JSON list of portfolio:uuid
    portfolios   TEXT,
    -- Only bookings and events of these environments; empty is all: JSON list of environment:uuid
    environments TEXT
) STRICT;
