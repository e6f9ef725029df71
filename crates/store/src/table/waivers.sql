-- A freeze or gate knowingly breached: reason, two names, expiry.
CREATE TABLE waivers (
    id           TEXT PRIMARY KEY NOT NULL, -- UUID, version 7
    -- What may breach: release:uuid or phase:uuid or gate:uuid or booking:uuid
    subject      TEXT NOT NULL,
    -- Which rule may be breached; empty with a gate: window_rule:uuid or policy:uuid
    rule         TEXT,
    reason       TEXT NOT NULL,             -- Why
    requested_by TEXT NOT NULL,             -- First name
    approved_by  TEXT NOT NULL,             -- Second name, of somebody else
    expires      TEXT NOT NULL              -- Last moment at which it counts
) STRICT;
