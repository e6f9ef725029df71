-- A team.
CREATE TABLE teams (
    id        TEXT PRIMARY KEY NOT NULL, -- UUID, version 7
    key       TEXT NOT NULL,             -- Human key
    name      TEXT NOT NULL,             -- Full name
    -- Which portfolio it works for
    portfolio TEXT          REFERENCES portfolios (id) DEFERRABLE INITIALLY DEFERRED,
    -- Effort that it can do in a working day, in the unit of the estimates
    capacity  REAL,
    -- Days on which it works, where they are not the plan's: JSON list of mon, tue, wed, thu, fri, sat, sun
    working_days TEXT,
    working_from TEXT, -- When its working day begins, where it is not the plan's: HH:MM
    working_to   TEXT, -- When its working day ends, where it is not the plan's: HH:MM
    zone         TEXT  -- Its time zone, where it is not the plan's: IANA name
) STRICT;

CREATE INDEX teams_portfolio ON teams (portfolio);
