-- A recurrence with start and end, exceptions and a time zone. Rules are stored, expansions never.
CREATE TABLE windows (
    id            TEXT PRIMARY KEY NOT NULL, -- UUID, version 7
    name          TEXT NOT NULL,             -- What it is called
    -- What it says: freeze, deployment, maintenance, working_hours, holiday
    kind          TEXT NOT NULL,
    severity      TEXT NOT NULL,             -- How binding a freeze is: hard, soft
    rrule         TEXT,                      -- When it recurs (RFC 5545 RRULE); empty is once
    "from"        TEXT NOT NULL,             -- Start of the first period
    "to"          TEXT NOT NULL,             -- End of the first period: last day, or end time
    exceptions    TEXT,                      -- Days on which no period starts: JSON list of days
    zone          TEXT,                      -- Its own time zone, where it is not the plan's: IANA name
    -- Only for these tiers; with all limits empty it is for everything: JSON list of development, test, staging, production
    tiers         TEXT,
    -- Only for these kinds of release: JSON list of enterprise, project, independent, continuous, emergency
    release_kinds TEXT,
    -- Phases of these kinds are covered by the freeze too, not deployments alone: JSON list
    phase_kinds   TEXT,
    -- Only for these portfolios, environments, groups, systems; holidays and working hours also for these teams and people: JSON list of portfolio:uuid, environment:uuid, environment_group:uuid, system:uuid, team:uuid, person:uuid
    scope         TEXT,
    note          TEXT                       -- In its own words
) STRICT;
