-- An order between two things, with a lag.
CREATE TABLE dependencies (
    id     TEXT PRIMARY KEY NOT NULL, -- UUID, version 7
    -- What comes first: release:uuid or phase:uuid or gate:uuid or milestone:uuid
    "from" TEXT NOT NULL,
    "to"   TEXT NOT NULL,             -- What waits: release:uuid or phase:uuid or gate:uuid or milestone:uuid
    type   TEXT NOT NULL,             -- Which end waits for which: FS, SS, FF, SF
    lag    TEXT NOT NULL              -- Time between: 2d or -4h
) STRICT;
