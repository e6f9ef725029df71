-- Environments that are booked as one.
CREATE TABLE environment_groups (
    id      TEXT PRIMARY KEY NOT NULL, -- UUID, version 7
    key     TEXT NOT NULL,             -- Human key
    name    TEXT NOT NULL,             -- Full name
    members TEXT                       -- What is booked when the group is: JSON list of environment:uuid
) STRICT;
