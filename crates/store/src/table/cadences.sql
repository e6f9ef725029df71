-- A rule that generates releases: every N weeks on a weekday, around freezes and holidays.
CREATE TABLE cadences (
    id           TEXT PRIMARY KEY NOT NULL, -- UUID, version 7
    -- Human key
    key          TEXT NOT NULL,
    -- Full name
    name         TEXT NOT NULL,
    -- The blueprint of each release
    template     TEXT NOT NULL REFERENCES release_templates (id) DEFERRABLE INITIALLY DEFERRED,
    -- On which days it is deployed (RFC 5545 RRULE), such as `FREQ=WEEKLY;INTERVAL=3;BYDAY=WE`
    rrule        TEXT NOT NULL,
    -- The first slot is on this day or after it
    "from"       TEXT NOT NULL,
    -- The last slot is on this day or before it
    until        TEXT NOT NULL,
    -- What becomes of a slot on a day on which nobody works: previous, next, skip, stay
    holidays     TEXT NOT NULL,
    -- What becomes of a slot in a freeze: previous, next, skip, stay
    freezes      TEXT NOT NULL,
    -- Key of each release: `{n}` is its number, `{nn}` with two digits, `{year}` `{month}` `{day}` `{week}` are those of its slot
    key_pattern  TEXT NOT NULL,
    -- Name of each release, with the same words in braces
    name_pattern TEXT NOT NULL,
    -- Who owns the releases
    portfolio    TEXT REFERENCES portfolios (id) DEFERRABLE INITIALLY DEFERRED,
    -- Who does the work
    team         TEXT REFERENCES teams (id) DEFERRABLE INITIALLY DEFERRED,
    -- In its own words
    note         TEXT
) STRICT;

CREATE INDEX cadences_template ON cadences (template);
CREATE INDEX cadences_portfolio ON cadences (portfolio);
CREATE INDEX cadences_team ON cadences (team);
