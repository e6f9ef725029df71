-- A change request: standard, normal or emergency, for any number of releases.
CREATE TABLE change_requests (
    id            TEXT PRIMARY KEY NOT NULL, -- UUID, version 7
    -- Its number in the ITSM tool, or a name of its own while it is a placeholder
    key           TEXT NOT NULL,
    -- What it is about
    name          TEXT NOT NULL,
    -- How it is authorised: standard, normal, emergency
    kind          TEXT NOT NULL,
    -- Where it stands: draft, submitted, assessed, approved, rejected, implemented, closed, cancelled
    state         TEXT NOT NULL,
    -- It stands for a request that is not written yet: 1 or 0
    placeholder   INTEGER NOT NULL,
    -- The releases that it authorises: JSON list of release:uuid
    releases      TEXT,
    -- The board that decides
    cab           TEXT REFERENCES cabs (id) DEFERRABLE INITIALLY DEFERRED,
    -- The meeting at which it is to be decided
    cab_date      TEXT,
    -- When it was handed in
    submitted     TEXT,
    -- Until when an emergency must have been approved afterwards
    retrospective TEXT,
    -- Who decided
    approver      TEXT,
    -- Who answers for it
    owner         TEXT REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
    -- Address in the ITSM tool
    url           TEXT,
    -- In its own words
    note          TEXT
) STRICT;

CREATE INDEX change_requests_cab ON change_requests (cab);
CREATE INDEX change_requests_owner ON change_requests (owner);
