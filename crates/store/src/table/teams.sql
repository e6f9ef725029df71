-- A team.
CREATE TABLE teams (
    id        TEXT PRIMARY KEY NOT NULL, -- UUID, version 7
    key       TEXT NOT NULL,             -- Human key
    name      TEXT NOT NULL,             -- Full name
    -- Which portfolio it works for
    portfolio TEXT          REFERENCES portfolios (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX teams_portfolio ON teams (portfolio);
