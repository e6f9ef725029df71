-- A set of changes that goes live together.
CREATE TABLE releases (
    id              TEXT PRIMARY KEY NOT NULL, -- UUID, version 7
    key             TEXT NOT NULL,             -- Human key, such as `R2027.07`
    name            TEXT NOT NULL,             -- Full name
    -- What sort: enterprise, project, independent, continuous, emergency
    kind            TEXT NOT NULL,
    -- The organisation's own word for what sort
    type            TEXT          REFERENCES terms (id) DEFERRABLE INITIALLY DEFERRED,
    governance      TEXT NOT NULL,             -- Which rules it obeys: itsm, continuous, hybrid
    -- Where it stands: planned, in_progress, ready, completed, cancelled
    status          TEXT NOT NULL,
    -- The organisation's own word for where it stands
    stage           TEXT          REFERENCES terms (id) DEFERRABLE INITIALLY DEFERRED,
    portfolio       TEXT          REFERENCES portfolios (id) DEFERRABLE INITIALLY DEFERRED, -- Who owns it
    -- Enterprise releases that it belongs to: JSON list of release:uuid
    parents         TEXT,
    -- The blueprint that it follows
    template        TEXT          REFERENCES release_templates (id) DEFERRABLE INITIALLY DEFERRED,
    owner           TEXT          REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED, -- Who answers for it
    team            TEXT          REFERENCES teams (id) DEFERRABLE INITIALLY DEFERRED, -- Who does the work
    -- The cadence that made it
    cadence         TEXT          REFERENCES cadences (id) DEFERRABLE INITIALLY DEFERRED,
    slot            TEXT,                      -- The day that its cadence says, before it was moved
    locked          INTEGER NOT NULL,          -- Its cadence leaves it where it is: 1 or 0
    systems         TEXT,                      -- Systems that it changes: JSON list of system:uuid
    start           TEXT,                      -- Planned: work begins
    ready           TEXT,                      -- Planned: it must be ready
    deploy          TEXT,                      -- Planned: it goes to production
    -- Planned length of the deployment in minutes; 0 where it is not known
    deploy_minutes  INTEGER NOT NULL,
    forecast_start  TEXT,                      -- Forecast: work begins
    forecast_ready  TEXT,                      -- Forecast: ready
    forecast_deploy TEXT,                      -- Forecast: to production
    actual_start    TEXT,                      -- Actual: work began
    actual_ready    TEXT,                      -- Actual: it was ready
    actual_deploy   TEXT,                      -- Actual: it went to production
    description     TEXT                       -- In its own words
) STRICT;

CREATE INDEX releases_type ON releases (type);
CREATE INDEX releases_stage ON releases (stage);
CREATE INDEX releases_portfolio ON releases (portfolio);
CREATE INDEX releases_template ON releases (template);
CREATE INDEX releases_owner ON releases (owner);
CREATE INDEX releases_team ON releases (team);
CREATE INDEX releases_cadence ON releases (cadence);
