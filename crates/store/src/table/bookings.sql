-- An environment or group held for a phase, or for another stated purpose.
CREATE TABLE bookings (
    id          TEXT PRIMARY KEY NOT NULL, -- UUID, version 7
    key         TEXT,                      -- Human key
    environment TEXT NOT NULL,             -- What is held: environment:uuid or environment_group:uuid
    release     TEXT          REFERENCES releases (id) DEFERRABLE INITIALLY DEFERRED, -- For which release
    phase       TEXT          REFERENCES phases (id) DEFERRABLE INITIALLY DEFERRED, -- For which phase of it
    purpose     TEXT,                      -- What for, where it is not for a phase
    start       TEXT NOT NULL,             -- First moment
    "end"       TEXT NOT NULL,             -- Last day, or end time
    mode        TEXT NOT NULL,             -- Who else may be there: exclusive, shared, read_only
    -- Where it stands: requested, approved, rejected, cancelled, completed
    status      TEXT NOT NULL,
    requester   TEXT,                      -- Who asked
    approver    TEXT,                      -- Who decided
    versions    TEXT,                      -- Versions of systems that it needs: JSON list of {system, version}
    note        TEXT                       -- In its own words
) STRICT;

CREATE INDEX bookings_release ON bookings (release);
CREATE INDEX bookings_phase ON bookings (phase);
