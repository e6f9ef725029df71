-- Epic, feature, story, defect or change planned into one release.
CREATE TABLE scope (
    id          TEXT PRIMARY KEY NOT NULL, -- UUID, version 7
    release     TEXT NOT NULL REFERENCES releases (id) DEFERRABLE INITIALLY DEFERRED, -- The release
    key         TEXT NOT NULL,             -- Key in the tracker that it comes from
    title       TEXT NOT NULL,             -- What it is about
    type        TEXT NOT NULL,             -- What sort: epic, feature, story, defect, change
    status      TEXT NOT NULL,             -- Where it stands: open, in_progress, done, dropped
    priority    TEXT NOT NULL,             -- How urgent: p1, p2, p3, p4
    estimate    REAL,                      -- Effort in the organisation's own unit
    systems     TEXT,                      -- What it does to which systems: JSON list of {system, impact}
    depends_on  TEXT,                      -- Items that must come first: JSON list of scope_item:uuid
    url         TEXT,                      -- Address in the tracker
    owner       TEXT          REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED, -- Who answers for it
    description TEXT                       -- In its own words
) STRICT;

CREATE INDEX scope_release ON scope (release);
CREATE INDEX scope_owner ON scope (owner);
