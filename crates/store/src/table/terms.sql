-- A word of the organisation's own, for a kind, a status or a role.
CREATE TABLE terms (
    id       TEXT PRIMARY KEY NOT NULL, -- UUID, version 7
    -- Which list: release_kind, release_status, phase_kind, role
    list     TEXT NOT NULL,
    -- The word in files, such as `bundle`
    word     TEXT NOT NULL,
    -- What people see
    name     TEXT NOT NULL,
    -- Which word of the product's own it stands for, where the list has such
    base     TEXT,
    -- Place in the list, from 1
    position INTEGER NOT NULL,
    -- In its own words
    note     TEXT
) STRICT;
