-- What a custom field holds for one record.
CREATE TABLE custom_values (
    id     TEXT PRIMARY KEY NOT NULL, -- UUID, version 7
    -- The field
    field  TEXT NOT NULL REFERENCES custom_fields (id) DEFERRABLE INITIALLY DEFERRED,
    -- The record: release:uuid or phase:uuid or gate:uuid or milestone:uuid or activity:uuid or scope_item:uuid or booking:uuid or environment:uuid or system:uuid or change_request:uuid
    record TEXT NOT NULL,
    -- A text, a number, a day `2027-06-12`, one of the choices, or the key of a person
    value  TEXT NOT NULL
) STRICT;

CREATE INDEX custom_values_field ON custom_values (field);
