-- Name, zone and working calendar of a plan.
CREATE TABLE plan (
    id                TEXT PRIMARY KEY NOT NULL, -- UUID, version 7
    name              TEXT NOT NULL,             -- What it is called
    zone              TEXT NOT NULL,             -- IANA zone in which its civil times are meant
    fiscal_year_start INTEGER NOT NULL,          -- Month in which the fiscal year starts, 1 to 12
    -- Days on which people work: JSON list of mon, tue, wed, thu, fri, sat, sun
    working_days      TEXT NOT NULL,
    working_from      TEXT NOT NULL,             -- When a working day begins: HH:MM
    working_to        TEXT NOT NULL,             -- When a working day ends: HH:MM
    approval_lead     TEXT NOT NULL,             -- How long before its start a booking must be approved
    system_gap        INTEGER NOT NULL,          -- Working days between two deployments of one system; 0 does not ask
    description       TEXT                       -- In its own words
) STRICT;
