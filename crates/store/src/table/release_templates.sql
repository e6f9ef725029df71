-- Blueprint of a release: the kind's phases, gates with criteria, governance, durations.
CREATE TABLE release_templates (
    id             TEXT PRIMARY KEY NOT NULL, -- UUID, version 7
    key            TEXT NOT NULL,             -- Human key
    name           TEXT NOT NULL,             -- Full name
    -- Kind of release that it makes: enterprise, project, independent, continuous, emergency
    kind           TEXT NOT NULL,
    governance     TEXT NOT NULL,             -- Rules that the release obeys: itsm, continuous, hybrid
    ready_offset   INTEGER NOT NULL,          -- Days from start to the ready date
    deploy_offset  INTEGER NOT NULL,          -- Days from start to the deployment
    deploy_time    TEXT,                      -- Time of day of the deployment: HH:MM
    deploy_minutes INTEGER NOT NULL,          -- Length of the deployment in minutes
    phases         TEXT,                      -- Phases: JSON list of {name, kind, tier, offset, days}
    gates          TEXT,                      -- Gates: JSON list of {name, offset}
    -- Criteria of the gates: JSON list of {gate, name, kind, comparison, threshold, unit, role}
    criteria       TEXT,
    description    TEXT                       -- In its own words
) STRICT;
