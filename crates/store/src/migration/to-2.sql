-- From format 1 to 2: change requests and their board, activities, waves, leave, cadences, terms, custom
-- fields, process rules, policies, baselines; capacity and working time of teams and people.

CREATE TABLE leave (
    id      TEXT PRIMARY KEY NOT NULL,
    who     TEXT NOT NULL,
    start   TEXT NOT NULL,
    "end"   TEXT NOT NULL,
    percent INTEGER NOT NULL,
    note    TEXT
) STRICT;

CREATE TABLE terms (
    id       TEXT PRIMARY KEY NOT NULL,
    list     TEXT NOT NULL,
    word     TEXT NOT NULL,
    name     TEXT NOT NULL,
    base     TEXT,
    position INTEGER NOT NULL,
    note     TEXT
) STRICT;

CREATE TABLE custom_fields (
    id      TEXT PRIMARY KEY NOT NULL,
    key     TEXT NOT NULL,
    name    TEXT NOT NULL,
    "on"    TEXT NOT NULL,
    kind    TEXT NOT NULL,
    choices TEXT,
    note    TEXT
) STRICT;

CREATE TABLE process_rules (
    id            TEXT PRIMARY KEY NOT NULL,
    conflict      TEXT NOT NULL,
    severity      TEXT NOT NULL,
    governance    TEXT,
    release_kinds TEXT,
    template      TEXT REFERENCES release_templates (id) DEFERRABLE INITIALLY DEFERRED,
    note          TEXT
) STRICT;
CREATE INDEX process_rules_template ON process_rules (template);

CREATE TABLE policies (
    id       TEXT PRIMARY KEY NOT NULL,
    name     TEXT NOT NULL,
    rule     TEXT NOT NULL,
    severity TEXT NOT NULL,
    note     TEXT
) STRICT;

CREATE TABLE cadences (
    id           TEXT PRIMARY KEY NOT NULL,
    key          TEXT NOT NULL,
    name         TEXT NOT NULL,
    template     TEXT NOT NULL REFERENCES release_templates (id) DEFERRABLE INITIALLY DEFERRED,
    rrule        TEXT NOT NULL,
    "from"       TEXT NOT NULL,
    until        TEXT NOT NULL,
    holidays     TEXT NOT NULL,
    freezes      TEXT NOT NULL,
    key_pattern  TEXT NOT NULL,
    name_pattern TEXT NOT NULL,
    portfolio    TEXT REFERENCES portfolios (id) DEFERRABLE INITIALLY DEFERRED,
    team         TEXT REFERENCES teams (id) DEFERRABLE INITIALLY DEFERRED,
    note         TEXT
) STRICT;
CREATE INDEX cadences_template ON cadences (template);
CREATE INDEX cadences_portfolio ON cadences (portfolio);
CREATE INDEX cadences_team ON cadences (team);

CREATE TABLE cabs (
    id         TEXT PRIMARY KEY NOT NULL,
    key        TEXT NOT NULL,
    name       TEXT NOT NULL,
    rrule      TEXT,
    "from"     TEXT NOT NULL,
    "to"       TEXT NOT NULL,
    exceptions TEXT,
    zone       TEXT,
    cutoff     TEXT NOT NULL,
    note       TEXT
) STRICT;

CREATE TABLE activities (
    id       TEXT PRIMARY KEY NOT NULL,
    phase    TEXT NOT NULL REFERENCES phases (id) DEFERRABLE INITIALLY DEFERRED,
    name     TEXT NOT NULL,
    output   TEXT,
    assignee TEXT REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
    start    TEXT,
    due      TEXT NOT NULL,
    status   TEXT NOT NULL,
    note     TEXT
) STRICT;
CREATE INDEX activities_phase ON activities (phase);
CREATE INDEX activities_assignee ON activities (assignee);

CREATE TABLE waves (
    id          TEXT PRIMARY KEY NOT NULL,
    release     TEXT NOT NULL REFERENCES releases (id) DEFERRABLE INITIALLY DEFERRED,
    name        TEXT NOT NULL,
    environment TEXT,
    canary      INTEGER NOT NULL,
    start       TEXT NOT NULL,
    minutes     INTEGER NOT NULL,
    soak        TEXT NOT NULL,
    note        TEXT
) STRICT;
CREATE INDEX waves_release ON waves (release);

CREATE TABLE change_requests (
    id            TEXT PRIMARY KEY NOT NULL,
    key           TEXT NOT NULL,
    name          TEXT NOT NULL,
    kind          TEXT NOT NULL,
    state         TEXT NOT NULL,
    placeholder   INTEGER NOT NULL,
    releases      TEXT,
    cab           TEXT REFERENCES cabs (id) DEFERRABLE INITIALLY DEFERRED,
    cab_date      TEXT,
    submitted     TEXT,
    retrospective TEXT,
    approver      TEXT,
    owner         TEXT REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
    url           TEXT,
    note          TEXT
) STRICT;
CREATE INDEX change_requests_cab ON change_requests (cab);
CREATE INDEX change_requests_owner ON change_requests (owner);

CREATE TABLE baselines (
    id        TEXT PRIMARY KEY NOT NULL,
    name      TEXT NOT NULL,
    position  INTEGER NOT NULL,
    tolerance INTEGER NOT NULL,
    note      TEXT
) STRICT;

CREATE TABLE custom_values (
    id     TEXT PRIMARY KEY NOT NULL,
    field  TEXT NOT NULL REFERENCES custom_fields (id) DEFERRABLE INITIALLY DEFERRED,
    record TEXT NOT NULL,
    value  TEXT NOT NULL
) STRICT;
CREATE INDEX custom_values_field ON custom_values (field);

CREATE TABLE new_releases (
    id              TEXT PRIMARY KEY NOT NULL,
    key             TEXT NOT NULL,
    name            TEXT NOT NULL,
    kind            TEXT NOT NULL,
    type            TEXT          REFERENCES terms (id) DEFERRABLE INITIALLY DEFERRED,
    governance      TEXT NOT NULL,
    status          TEXT NOT NULL,
    stage           TEXT          REFERENCES terms (id) DEFERRABLE INITIALLY DEFERRED,
    portfolio       TEXT          REFERENCES portfolios (id) DEFERRABLE INITIALLY DEFERRED,
    parents         TEXT,
    template        TEXT          REFERENCES release_templates (id) DEFERRABLE INITIALLY DEFERRED,
    owner           TEXT          REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
    team            TEXT          REFERENCES teams (id) DEFERRABLE INITIALLY DEFERRED,
    cadence         TEXT          REFERENCES cadences (id) DEFERRABLE INITIALLY DEFERRED,
    slot            TEXT,
    locked          INTEGER NOT NULL,
    systems         TEXT,
    start           TEXT,
    ready           TEXT,
    deploy          TEXT,
    deploy_minutes  INTEGER NOT NULL,
    forecast_start  TEXT,
    forecast_ready  TEXT,
    forecast_deploy TEXT,
    actual_start    TEXT,
    actual_ready    TEXT,
    actual_deploy   TEXT,
    description     TEXT
) STRICT;
INSERT INTO new_releases (id, key, name, kind, type, governance, status, stage, portfolio, parents, template, owner, team, cadence, slot, locked, systems, start, ready, deploy, deploy_minutes, forecast_start, forecast_ready, forecast_deploy, actual_start, actual_ready, actual_deploy, description)
SELECT id, key, name, kind, NULL, governance, status, NULL, portfolio, parents, template, owner, NULL, NULL, NULL, 0, systems, start, ready, deploy, deploy_minutes, forecast_start, forecast_ready, forecast_deploy, actual_start, actual_ready, actual_deploy, description FROM releases;
DROP TABLE releases;
ALTER TABLE new_releases RENAME TO releases;
CREATE INDEX releases_type ON releases (type);
CREATE INDEX releases_stage ON releases (stage);
CREATE INDEX releases_portfolio ON releases (portfolio);
CREATE INDEX releases_template ON releases (template);
CREATE INDEX releases_owner ON releases (owner);
CREATE INDEX releases_team ON releases (team);
CREATE INDEX releases_cadence ON releases (cadence);

CREATE TABLE new_waivers (
    id           TEXT PRIMARY KEY NOT NULL,
    subject      TEXT NOT NULL,
    rule         TEXT,
    reason       TEXT NOT NULL,
    requested_by TEXT NOT NULL,
    approved_by  TEXT NOT NULL,
    expires      TEXT NOT NULL
) STRICT;
INSERT INTO new_waivers (id, subject, rule, reason, requested_by, approved_by, expires)
SELECT id, subject, CASE WHEN rule IS NULL THEN NULL ELSE 'window_rule:' || rule END, reason, requested_by, approved_by, expires FROM waivers;
DROP TABLE waivers;
ALTER TABLE new_waivers RENAME TO waivers;

CREATE TABLE new_teams (
    id        TEXT PRIMARY KEY NOT NULL,
    key       TEXT NOT NULL,
    name      TEXT NOT NULL,
    portfolio TEXT          REFERENCES portfolios (id) DEFERRABLE INITIALLY DEFERRED,
    capacity  REAL,
    working_days TEXT,
    working_from TEXT,
    working_to   TEXT,
    zone         TEXT
) STRICT;
INSERT INTO new_teams (id, key, name, portfolio, capacity, working_days, working_from, working_to, zone)
SELECT id, key, name, portfolio, NULL, NULL, NULL, NULL, NULL FROM teams;
DROP TABLE teams;
ALTER TABLE new_teams RENAME TO teams;
CREATE INDEX teams_portfolio ON teams (portfolio);

CREATE TABLE new_people (
    id    TEXT PRIMARY KEY NOT NULL,
    key   TEXT NOT NULL,
    name  TEXT NOT NULL,
    email TEXT,
    team  TEXT          REFERENCES teams (id) DEFERRABLE INITIALLY DEFERRED,
    role  TEXT,
    working_days TEXT,
    working_from TEXT,
    working_to   TEXT,
    zone         TEXT
) STRICT;
INSERT INTO new_people (id, key, name, email, team, role, working_days, working_from, working_to, zone)
SELECT id, key, name, email, team, role, NULL, NULL, NULL, NULL FROM people;
DROP TABLE people;
ALTER TABLE new_people RENAME TO people;
CREATE INDEX people_team ON people (team);

CREATE TABLE new_plan (
    id                TEXT PRIMARY KEY NOT NULL,
    name              TEXT NOT NULL,
    zone              TEXT NOT NULL,
    fiscal_year_start INTEGER NOT NULL,
    working_days      TEXT NOT NULL,
    working_from      TEXT NOT NULL,
    working_to        TEXT NOT NULL,
    approval_lead     TEXT NOT NULL,
    system_gap        INTEGER NOT NULL,
    description       TEXT
) STRICT;
INSERT INTO new_plan (id, name, zone, fiscal_year_start, working_days, working_from, working_to, approval_lead, system_gap, description)
SELECT id, name, zone, fiscal_year_start, working_days, working_from, working_to, '5d', 0, description FROM plan;
DROP TABLE plan;
ALTER TABLE new_plan RENAME TO plan;

CREATE TABLE new_decisions (
    id       TEXT PRIMARY KEY NOT NULL,
    conflict TEXT NOT NULL,
    decision TEXT NOT NULL,
    owner    TEXT NOT NULL,
    second   TEXT,
    until    TEXT,
    decided  TEXT,
    reason   TEXT NOT NULL
) STRICT;
INSERT INTO new_decisions (id, conflict, decision, owner, second, until, decided, reason)
SELECT id, conflict, decision, owner, second, until, NULL, reason FROM decisions;
DROP TABLE decisions;
ALTER TABLE new_decisions RENAME TO decisions;
