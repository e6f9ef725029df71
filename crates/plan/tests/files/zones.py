"""Transitions of IANA zones from 2020 to 2040, and instants of civil times around them, by zoneinfo.

Reads names of zones, one a line. Prints tab-separated lines:
  version VERSION           IANA release of the data, "unknown" where it does not say
  unknown ZONE              this database has no such zone
  change  ZONE UTC BEFORE AFTER          seconds; BEFORE and AFTER are offsets
  civil   ZONE WALL UTC     WALL is the civil time as if it were UTC
"""
import datetime
import os
import sys
import zoneinfo

DAY = 86400
EPOCH = datetime.datetime(1970, 1, 1)
FIRST = datetime.datetime(2020, 1, 1)
DAYS = [FIRST + datetime.timedelta(days=n) for n in range((datetime.datetime(2041, 1, 1) - FIRST).days)]


def version():
    for folder in zoneinfo.TZPATH:
        path = os.path.join(folder, "tzdata.zi")
        if os.path.exists(path):
            with open(path, encoding="utf-8") as file:
                words = file.readline().split()
            if words[:2] == ["#", "version"]:
                return words[2]
    try:
        import tzdata

        return tzdata.IANA_VERSION
    except ImportError:
        return "unknown"


def wall(at):
    return int((at - EPOCH).total_seconds())


def offset(zone, utc):
    there = datetime.datetime.fromtimestamp(utc, zone).utcoffset()
    return int(there.total_seconds())


def changes(zone):
    of_days = [zone.utcoffset(day) for day in DAYS]
    for n in range(1, len(DAYS)):
        if of_days[n] == of_days[n - 1]:
            continue
        # Midnight may be missing itself, and is then taken for the moment after the change.
        low = wall(DAYS[n - 1]) - int(of_days[n - 1].total_seconds()) - DAY // 2
        high = wall(DAYS[n]) - int(of_days[n].total_seconds())
        before = offset(zone, low)
        while high - low > 1:
            middle = (low + high) // 2
            if offset(zone, middle) == before:
                low = middle
            else:
                high = middle
        yield high, before, offset(zone, high)


def main():
    out = ["version\t" + version()]
    for name in sys.stdin.read().split():
        try:
            zone = zoneinfo.ZoneInfo(name)
        except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
            out.append("unknown\t" + name)
            continue
        for utc, before, after in changes(zone):
            out.append(f"change\t{name}\t{utc}\t{before}\t{after}")
            first = utc + min(before, after)
            times = {first + minutes * 60 for minutes in range(-60, 241, 20)}
            # Windows by night, from 18:00 to 05:00 and from 02:30 to 03:30, on the days around it.
            midnight = first - first % DAY
            for day in range(midnight - DAY, midnight + 2 * DAY, DAY):
                times |= {day + 18 * 3600, day + 29 * 3600, day + 9000, day + 12600}
            for at in sorted(times):
                civil = EPOCH + datetime.timedelta(seconds=at)
                instant = int(civil.replace(tzinfo=zone).timestamp())
                out.append(f"civil\t{name}\t{at}\t{instant}")
    print("\n".join(out))


main()
