-- A rule of the organisation's own, in a small language.
CREATE TABLE policies (
    id       TEXT PRIMARY KEY NOT NULL, -- UUID, version 7
    -- What it is called
    name     TEXT NOT NULL,
    -- The rule, such as `no two enterprise releases touch one system within 5 working days`
    rule     TEXT NOT NULL,
    -- How bad a breach is: error, warning, off
    severity TEXT NOT NULL,
    -- Why it exists
    note     TEXT
) STRICT;
