-- A person with a RACI role on a release, and the audiences that they belong to.
CREATE TABLE stakeholders (
    id        TEXT PRIMARY KEY NOT NULL, -- UUID, version 7
    release   TEXT NOT NULL REFERENCES releases (id) DEFERRABLE INITIALLY DEFERRED, -- The release
    person    TEXT NOT NULL REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED, -- The person
    raci      TEXT NOT NULL,             -- The role: responsible, accountable, consulted, informed
    audiences TEXT                       -- Where they are told: JSON list of audience:uuid
) STRICT;

CREATE INDEX stakeholders_release ON stakeholders (release);
CREATE INDEX stakeholders_person ON stakeholders (person);
