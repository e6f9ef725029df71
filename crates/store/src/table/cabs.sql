-- The board that authorises changes: a recurring meeting with a cut-off before it.
CREATE TABLE cabs (
    id         TEXT PRIMARY KEY NOT NULL, -- UUID, version 7
    -- Human key
    key        TEXT NOT NULL,
    -- Full name
    name       TEXT NOT NULL,
    -- When it meets (RFC 5545 RRULE); empty is once
    rrule      TEXT,
    -- Start of the first meeting
    "from"     TEXT NOT NULL,
    -- End of the first meeting
    "to"       TEXT NOT NULL,
    -- Days without a meeting: JSON list of days
    exceptions TEXT,
    -- Its own time zone, where it is not the plan's: IANA name
    zone       TEXT,
    -- How long before a meeting a request must be handed in
    cutoff     TEXT NOT NULL,
    -- In its own words
    note       TEXT
) STRICT;
