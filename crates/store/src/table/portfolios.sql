-- An organisational slice that owns releases, systems and environments.
CREATE TABLE portfolios (
    id          TEXT PRIMARY KEY NOT NULL, -- UUID, version 7
    key         TEXT NOT NULL,             -- Human key
    name        TEXT NOT NULL,             -- Full name
    owner       TEXT          REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED, -- Who answers for it
    description TEXT                       -- In its own words
) STRICT;

CREATE INDEX portfolios_owner ON portfolios (owner);
