-- A named position in the log; variance is the difference from it.
CREATE TABLE baselines (
    id        TEXT PRIMARY KEY NOT NULL, -- UUID, version 7
    -- What it is called
    name      TEXT NOT NULL,
    -- The revision of the plan that it names
    position  INTEGER NOT NULL,
    -- Working days that a date may slip before it is a breach
    tolerance INTEGER NOT NULL,
    -- In its own words
    note      TEXT
) STRICT;
