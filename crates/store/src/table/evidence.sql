-- A value for a criterion: what, who, when. The latest one counts.
CREATE TABLE evidence (
    id        TEXT PRIMARY KEY NOT NULL, -- UUID, version 7
    criterion TEXT NOT NULL REFERENCES criteria (id) DEFERRABLE INITIALLY DEFERRED, -- The criterion
    value     TEXT NOT NULL,             -- A number, `approved` or `rejected`, `done` or `open`
    who       TEXT NOT NULL,             -- Who says so
    at        TEXT NOT NULL,             -- When it was measured or given
    note      TEXT                       -- Where it comes from
) STRICT;

CREATE INDEX evidence_criterion ON evidence (criterion);
