-- One measurable condition of a gate.
CREATE TABLE criteria (
    id         TEXT PRIMARY KEY NOT NULL, -- UUID, version 7
    gate       TEXT NOT NULL REFERENCES gates (id) DEFERRABLE INITIALLY DEFERRED, -- The gate
    name       TEXT NOT NULL,             -- Name of the condition, such as `Tests passed`
    kind       TEXT NOT NULL,             -- Metric, approval or checklist item: metric, approval, checklist
    comparison TEXT NOT NULL,             -- How the value compares with the threshold: at_least, at_most, equal
    threshold  REAL,                      -- What the value is compared with; a metric without one is never met
    unit       TEXT,                      -- Unit of both, such as `%`
    role       TEXT                       -- Who approves
) STRICT;

CREATE INDEX criteria_gate ON criteria (gate);
