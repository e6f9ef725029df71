-- What someone decided about a conflict.
CREATE TABLE decisions (
    id       TEXT PRIMARY KEY NOT NULL, -- UUID, version 7
    conflict TEXT NOT NULL,             -- Identity of the conflict
    decision TEXT NOT NULL,             -- What was decided: fix, accept, waive
    owner    TEXT NOT NULL,             -- Who answers for it
    second   TEXT,                      -- Second name, of somebody else
    until    TEXT,                      -- Until when it holds
    decided  TEXT,                      -- When it was decided
    reason   TEXT NOT NULL              -- Why
) STRICT;
