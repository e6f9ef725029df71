-- Which kinds of conflict apply where, and how bad they are. Of several rules that fit, the one that names a template comes before the one that names kinds of release, that before governance, and that before the one for all.
CREATE TABLE process_rules (
    id            TEXT PRIMARY KEY NOT NULL, -- UUID, version 7
    -- Slug of the kind of conflict, such as `change-unapproved`
    conflict      TEXT NOT NULL,
    -- What it is made: off, warning, error
    severity      TEXT NOT NULL,
    -- Only releases under these rules: JSON list of itsm, continuous, hybrid
    governance    TEXT,
    -- Only releases of these kinds: JSON list of enterprise, project, independent, continuous, emergency
    release_kinds TEXT,
    -- Only releases that follow this template
    template      TEXT REFERENCES release_templates (id) DEFERRABLE INITIALLY DEFERRED,
    -- Why
    note          TEXT
) STRICT;

CREATE INDEX process_rules_template ON process_rules (template);
