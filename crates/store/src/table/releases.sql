-- A set of changes that goes live together.
CREATE TABLE releases (
    id              TEXT PRIMARY KEY NOT NULL, -- UUID, version 7
    key             TEXT NOT NULL,             -- Human key, such as `R2027.07`
    name            TEXT NOT NULL,             -- Full name
    -- What sort: enterprise, project, independent, continuous, emergency
    kind            TEXT NOT NULL,
    governance      TEXT NOT NULL,             -- Which rules it obeys: itsm, continuous, hybrid
    -- Where it stands: planned, in_progress, ready, completed, cancelled
    status          TEXT NOT NULL,
    portfolio       TEXT          REFERENCES portfolios (id) DEFERRABLE INITIALLY DEFERRED, -- Who owns it
    -- Enterprise releases that it belongs to: JSON list of release:uuid
    parents         TEXT,
    -- The blueprint that it follows
    template        TEXT          REFERENCES release_templates (id) DEFERRABLE INITIALLY DEFERRED,
    owner           TEXT          REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED, -- Who answers for it
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

CREATE INDEX releases_portfolio ON releases (portfolio);
CREATE INDEX releases_template ON releases (template);
CREATE INDEX releases_owner ON releases (owner);
