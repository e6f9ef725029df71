#!/usr/bin/env python3
"""Reads a calendar feed with the Python packages `icalendar` and `vobject`.

Prints {"reader", "events", "findings"} as JSON and exits with 1 when there is a finding.
See README.md in this folder for the form.
"""

import datetime as dt
import json
import sys

import icalendar
import vobject

MAX_OCTETS = 75
TIMES = ("start", "end")


def line_findings(data):
    """Physical lines that are too long, or end in anything but CRLF."""
    found = []
    lines = data.split(b"\r\n")
    if lines.pop() != b"":
        found.append("the last line does not end in CRLF")
    for number, line in enumerate(lines, 1):
        if len(line) > MAX_OCTETS:
            found.append(f"line {number} has {len(line)} octets")
        if b"\r" in line or b"\n" in line:
            found.append(f"line {number} holds a lone CR or LF")
        try:
            line.decode("utf-8")
        except UnicodeDecodeError:
            found.append(f"line {number} is not whole UTF-8")
    return found


def form(moment):
    """A day as 2027-01-31, an instant as 2027-01-31T10:00:00Z, a floating time without the Z."""
    if moment is None:
        return None
    if not isinstance(moment, dt.datetime):
        return moment.isoformat()
    if moment.tzinfo is None:
        return moment.strftime("%Y-%m-%dT%H:%M:%S")
    return moment.astimezone(dt.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def wall(moment):
    """What the clock shows. vobject takes a zone's rules from pytz, icalendar from the system: which
    of the two databases is newer is not the feed's business."""
    return moment.replace(tzinfo=None).isoformat() if isinstance(moment, dt.datetime) else form(moment)


def with_icalendar(data, findings):
    calendars = icalendar.Calendar.from_ical(data, multiple=True)
    if len(calendars) != 1:
        findings.append(f"icalendar: {len(calendars)} calendars")
    events = []
    for calendar in calendars:
        for component in calendar.walk():
            findings.extend(f"icalendar: {component.name}: {error}" for error in component.errors)
        for event in calendar.walk("VEVENT"):
            end = event.get("DTEND")
            events.append({
                "uid": str(event["UID"]),
                "summary": str(event.get("SUMMARY", "")),
                "start": event["DTSTART"].dt,
                "end": end.dt if end else None,
                "sequence": int(event.get("SEQUENCE", 0)),
                "status": str(event.get("STATUS", "")),
            })
    return events


def with_vobject(data):
    events = []
    for calendar in vobject.readComponents(data.decode("utf-8"), validate=True):
        for event in calendar.contents.get("vevent", []):
            def value(name, default=None):
                return event.contents[name][0].value if name in event.contents else default

            events.append({
                "uid": value("uid"),
                "summary": value("summary", ""),
                "start": value("dtstart"),
                "end": value("dtend"),
                "sequence": int(value("sequence", 0)),
                "status": value("status", ""),
            })
    return events


def main():
    with open(sys.argv[1], "rb") as file:
        data = file.read()
    findings = line_findings(data)
    events = []
    try:
        events = with_icalendar(data, findings)
        second = with_vobject(data)
        if len(second) != len(events):
            findings.append(f"icalendar reads {len(events)} events, vobject {len(second)}")
        for one, other in zip(events, second):
            findings.extend(
                f"{one['uid']} {name}: icalendar {one[name]!r}, vobject {other[name]!r}"
                for name in one
                if (wall if name in TIMES else str)(one[name]) != (wall if name in TIMES else str)(other[name])
            )
            one.update({name: form(one[name]) for name in TIMES})
    except Exception as error:  # whatever a reader raises is what we are here to find
        findings.append(f"{type(error).__module__}.{type(error).__name__}: {error}")
        events = []
    json.dump({"reader": "icalendar+vobject", "events": events, "findings": findings}, sys.stdout, indent=1)
    print()
    sys.exit(1 if findings else 0)


main()
