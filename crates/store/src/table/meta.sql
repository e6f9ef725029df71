-- What the file itself is. One row. Its columns keep name and meaning in every later format, because an
-- older program reads them to say who made a file that it cannot open.
CREATE TABLE meta (
    id      INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
    format  INTEGER NOT NULL, -- Format of this file; the same number as user_version
    floor   INTEGER NOT NULL, -- Oldest program format that may open it
    made_by TEXT NOT NULL,    -- Program and version that wrote this format
    created TEXT NOT NULL     -- RFC 3339, UTC
) STRICT;
