# What an import could not take, or not as it stands. File, line and column are shown in front.
import-empty = The file is empty.
import-not-text = This is not a text file. Save a workbook as CSV first.
import-utf16 = The file is UTF-16; it was read as such.
import-windows-1252 = The file is not UTF-8; it was read as Windows-1252. Check the accents.
import-no-layout = The header is not that of any record kind. The first row must hold the column names.
import-missing-columns = { $kinds } need the columns { $columns } too.
import-ambiguous-layout = The header fits several kinds. Name the file after one: { $files }.
import-unknown-header = There is no column “{ $name }” for { $kinds }; it was not read.
import-doubled-header = The column “{ $name }” is there twice; the first one was read.
import-too-many-rows = There are more than { $most } rows; the rest was not read.
import-gave-up = Too many quotes are not closed; the rest of the file was not read.
import-too-few-cells = The row has { $found ->
        [one] one cell
       *[other] { $found } cells
    }, the header { $expected }.
import-too-many-cells = The row has { $found ->
        [one] one cell
       *[other] { $found } cells
    }, the header { $expected }. A cell with a comma in it needs quotes around it.
import-open-quote = A quote is opened in this row and not closed.
import-cell-too-long = A cell may hold { $most } KiB at most.
import-not-json = This cell must hold a list in JSON: { $reason }
import-unknown-key = “{ $key }” is not the key of any { $kinds }.
import-ambiguous-key = “{ $key }” could mean more than one record. Put the kind in front (gate:{ $key }) or the number behind ({ $key }#2).
import-duplicate-key = { $kind } { $key } is in { $file } line { $line } already; that row was taken.
import-same-row = The same row as { $file } line { $line }; it is taken once.
import-left-out = Taken without “{ $key }”, whose row was not taken.
import-portfolio-made = The portfolio “{ $key }” was only named here; it is made with its key as its name.
import-unknown = Not taken as it stands: { $what }

import-not-a-calendar = This is not an iCalendar file.
import-no-events = There are no events in the calendar.
import-cancelled-event = The event is cancelled and was left out.
import-same-event = The same event as in line { $line }, which was taken.
import-first-only = The event repeats, a date of a release does not; only the first was taken.
import-no-length = The event has no length, so it is no window.
import-too-many-dates = There are more than { $most } further dates; the rest was not taken.
import-release-made = The release { $key } is made for the dates of this calendar, from the first to the last of them.

import-not-utf8 = The file is not UTF-8.
import-not-json-file = The file is not JSON: { $reason }
import-cut-off = The file ends in the middle: it was cut off.
import-not-a-process = This is not a process file: its “format” is not “slipway-process”.
import-newer-version = The file is of version { $found }; version { $known } is the newest that is read here. A newer Slipway reads it.
import-unknown-list = A process has no “{ $name }”; it has { $lists }.
import-unknown-field = There is no field “{ $name }” for { $kinds }.
import-unknown-column = There is no field “{ $name }” here; there are { $known }.
import-doubled-field = “{ $name }” stands here a second time.
import-not-an-object = Here must stand an object: fields in braces.

ics-not-utf8 = The line is not UTF-8; it was read as Windows-1252.
ics-line-too-long = The line is longer than 64 KiB; the rest of it was dropped.
ics-orphan-joined = The line is not a property; it was joined to the one in front of it.
ics-not-a-property = The line is not a property and was left out.
ics-bad-parameters = The parameters of { $property } cannot be read; it was left out.
ics-parameters-dropped = Some parameters of { $property } were left out.
ics-outside-component = { $property } stands outside of any event or calendar and was left out.
ics-too-deep = { $component } is nested too deep and was left out with all that is in it.
ics-missing-end = { $component } is never ended; it was ended where the next one begins.
ics-stray-end = The end of a { $component } that never began was left out.
ics-too-many-events = There are more than { $most } events; the rest was not read.
ics-too-many-properties = There are more than { $most } lines of properties; the rest was not read.
ics-too-many-problems = There are too many problems to list them all.
ics-no-start = The event has no start (DTSTART).
ics-bad-start = “{ $value }” is no date or time for the start of the event.
ics-bad-time = “{ $value }” is no date or time; { $property } was left out.
ics-bad-duration = “{ $value }” is no duration; the event was taken without an end.
ics-end-before-start = The event ends before it starts; it was taken without an end.
ics-end-of-other-kind = The end is of another kind than the start; it was read as the start is.
ics-unknown-zone = The time zone “{ $name }” is not known; its times were read in the zone of the plan.
ics-unknown-status = “{ $value }” is no status of an event; it was left out.
ics-bad-sequence = “{ $value }” is no sequence number; it was read as 0.
ics-many-rules = The event has several recurrence rules; the first was taken.
ics-period-length = Further dates come with lengths of their own, which were left out.
ics-encoded = { $property } is in an encoding of old calendars (quoted-printable) and was taken as it stands.
