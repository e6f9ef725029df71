-- An application or service that is changed by releases (ITIL: configuration item).
CREATE TABLE systems (
    id          TEXT PRIMARY KEY NOT NULL, -- UUID, version 7
    key         TEXT NOT NULL,             -- Human key
    name        TEXT NOT NULL,             -- Full name
    portfolio   TEXT          REFERENCES portfolios (id) DEFERRABLE INITIALLY DEFERRED, -- Who owns it
    owner       TEXT          REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED, -- Who answers for it
    origin      TEXT NOT NULL,             -- Internal or vendor: internal, vendor
    depends_on  TEXT,                      -- Systems that it needs: JSON list of system:uuid
    description TEXT                       -- In its own words
) STRICT;

CREATE INDEX systems_portfolio ON systems (portfolio);
CREATE INDEX systems_owner ON systems (owner);
