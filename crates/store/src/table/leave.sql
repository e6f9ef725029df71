-- Time in which a person or a whole team does not work.
CREATE TABLE leave (
    id      TEXT PRIMARY KEY NOT NULL, -- UUID, version 7
    -- Who: person:uuid or team:uuid
    who     TEXT NOT NULL,
    -- First moment
    start   TEXT NOT NULL,
    -- Last day, or end time
    "end"   TEXT NOT NULL,
    -- How much of the time they are away, in percent
    percent INTEGER NOT NULL,
    -- In its own words
    note    TEXT
) STRICT;
