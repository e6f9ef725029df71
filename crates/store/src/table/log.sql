-- Every command ever applied, in order. Only ever appended to.
-- The small columns stand first, so that a reading of them does not touch the pages of the large ones.
CREATE TABLE log (
    seq       INTEGER PRIMARY KEY NOT NULL, -- 1, 2, 3 ... without a gap
    at        TEXT NOT NULL,                -- RFC 3339, UTC, to the millisecond
    author    TEXT NOT NULL,
    why       TEXT,                         -- Reason, where one was given
    kind      TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
    "of"      INTEGER,                      -- The entry that was undone or redone
    prev_hash BLOB NOT NULL,                -- Hash of the entry before; 32 zero bytes in the first
    hash      BLOB NOT NULL,                -- SHA-256 of prev_hash and all other columns
    command   TEXT,                         -- JSON: what was meant; empty for undo and redo
    changes   TEXT NOT NULL                 -- JSON list: {record, before, after}
) STRICT;
