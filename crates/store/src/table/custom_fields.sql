-- A field of the organisation's own.
CREATE TABLE custom_fields (
    id      TEXT PRIMARY KEY NOT NULL, -- UUID, version 7
    -- Human key: its column in files
    key     TEXT NOT NULL,
    -- What people see
    name    TEXT NOT NULL,
    -- Which records have it: release, phase, gate, milestone, activity, scope_item, booking, environment, system, change_request
    "on"    TEXT NOT NULL,
    -- What it holds: text, number, date, choice, person
    kind    TEXT NOT NULL,
    -- What may be chosen: JSON list
    choices TEXT,
    -- In its own words
    note    TEXT
) STRICT;
