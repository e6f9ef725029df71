// Reads a calendar feed with ical.js (strict mode).
// Prints {"reader", "events", "findings"} as JSON and exits with 1 when there is a finding.
// See README.md in this folder for the form, and for where ical.js is looked for.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const MAX_OCTETS = 75;

async function library() {
  const require = createRequire(join(process.env.READERS_NODE_MODULES ?? process.cwd(), "noop.js"));
  const entry = require.resolve("ical.js").replace(/ical\.es5(\.min)?\.cjs$/, "ical.js");
  const loaded = await import(pathToFileURL(entry).href);
  return loaded.default ?? loaded;
}

function lineFindings(data) {
  const found = [];
  const lines = data.toString("latin1").split("\r\n");
  if (lines.pop() !== "") found.push("the last line does not end in CRLF");
  lines.forEach((line, index) => {
    if (line.length > MAX_OCTETS) found.push(`line ${index + 1} has ${line.length} octets`);
    if (/[\r\n]/.test(line)) found.push(`line ${index + 1} holds a lone CR or LF`);
  });
  return found;
}

/** A day as 2027-01-31, an instant as 2027-01-31T10:00:00Z, a floating time without the Z. */
function form(ICAL, time) {
  if (!time) return null;
  if (time.isDate) return time.toString();
  if (time.zone === ICAL.Timezone.localTimezone) return time.toString();
  return time.convertToZone(ICAL.Timezone.utcTimezone).toString();
}

function events(ICAL, text, findings) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  if (calendar.name !== "vcalendar") findings.push(`outermost component is ${calendar.name}`);
  const zones = new Set();
  for (const zone of calendar.getAllSubcomponents("vtimezone")) {
    ICAL.TimezoneService.register(zone);
    zones.add(zone.getFirstPropertyValue("tzid"));
  }
  return calendar.getAllSubcomponents("vevent").map((event) => {
    for (const property of event.getAllProperties()) {
      const tzid = property.getParameter("tzid");
      if (tzid && !zones.has(tzid)) findings.push(`${property.name}: zone ${tzid} is not defined`);
    }
    const value = (name) => event.getFirstPropertyValue(name);
    value("rrule")?.toString();
    return {
      uid: value("uid"),
      summary: value("summary") ?? "",
      start: form(ICAL, value("dtstart")),
      end: form(ICAL, value("dtend")),
      sequence: value("sequence") ?? 0,
      status: value("status") ?? "",
    };
  });
}

const data = readFileSync(process.argv[2]);
const findings = lineFindings(data);
let read = [];
try {
  const text = new TextDecoder("utf-8", { fatal: true }).decode(data);
  read = events(await library(), text, findings);
} catch (error) {
  findings.push(String(error));
}
console.log(JSON.stringify({ reader: "ical.js", events: read, findings }, null, 1));
// Not process.exit: it would cut off what a pipe has not taken yet.
process.exitCode = findings.length ? 1 : 0;
