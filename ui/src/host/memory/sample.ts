/** A small year for the plan in memory: eight releases of a made-up energy company. */
import type { RecordKind, Ref, Value } from "../../generated/wire";

export type Fields = Record<string, Value>;
export interface Rec { ref: Ref; kind: RecordKind; fields: Fields }
export const TODAY = "2027-03-09";

const at = (day: string, plus: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + plus * 86_400_000).toISOString().slice(0, 10);

type Seed = [key: string, name: string, kind: string, portfolio: string, start: string, status: string, parent?: string];
const RELEASES: Seed[] = [
  ["R2027.Q1", "Spring bundle", "enterprise", "retail", "2027-01-11", "in_progress"],
  ["R2027.01", "Billing: dynamic tariffs", "project", "retail", "2027-01-11", "in_progress", "R2027.Q1"],
  ["R2027.02", "Customer portal: Öffnungszeiten", "project", "retail", "2027-02-01", "in_progress", "R2027.Q1"],
  ["R2027.03", "Metering: hourly readings", "independent", "grid", "2027-02-22", "planned"],
  ["R2027.03-H", "Emergency fix of invoice rounding", "emergency", "retail", "2027-03-01", "in_progress"],
  ["R2027.04", "Outage map", "independent", "grid", "2027-04-05", "planned"],
  ["R2027.05", "Market communication 2027", "project", "trading", "2027-05-03", "planned"],
  ["R2027.06", "Balancing forecast", "continuous", "trading", "2027-06-14", "planned"],
];
const PHASES: [name: string, kind: string, tier: string | null, offset: number, days: number][] = [
  ["Build", "build", "development", 0, 20], ["SIT", "sit", "test", 21, 18], ["UAT", "uat", "staging", 39, 14], ["Deploy", "deploy", "production", 54, 2],
];

export function sample(): Rec[] {
  const out: Rec[] = [];
  let serial = 0;
  const add = (kind: RecordKind, id: string, fields: Fields): Ref => {
    const ref = `${kind}:${id}`;
    out.push({ ref, kind, fields });
    return ref;
  };
  add("plan", "plan", { name: "Energy 2027", zone: "Europe/Berlin", working_days: ["mo", "tu", "we", "th", "fr"], working_from: "09:00", working_to: "17:00" });
  for (const [key, name] of [["retail", "Retail"], ["grid", "Grid"], ["trading", "Trading"]] as const) add("portfolio", key, { key, name });
  for (const [key, name] of [["bil", "Billing"], ["crm", "Customer portal"], ["mdm", "Meter data"], ["edm", "Energy data"]] as const) add("system", key, { key, name });
  for (const [key, name, role] of [["ada", "Ada Lindqvist", "release_manager"], ["tom", "Tomáš Novák", "test_manager"], ["eleni", "Ελένη Παππά", "cab"]] as const) add("person", key, { key, name, role, email: `${key}@example.org` });
  add("audience", "sponsors", { key: "sponsors", name: "Sponsors", contents: ["releases", "gates"] });
  add("release_template", "project", { key: "T-PROJECT", name: "Project release", kind: "project", phases: PHASES.map(([name, kind, tier, offset, days]) => ({ name, kind, tier, offset, days })) });
  ([["dev", "Dev", "development", 6], ["test", "Test", "test", 2], ["staging", "Staging", "staging", 1], ["prod1", "Prod 1", "production", 1], ["prod2", "Prod 2", "production", 1]] as const)
    .forEach(([key, name, tier, capacity], index) => add("environment", key, { key, name, tier, capacity, position: index + 1, systems: ["system:bil", "system:crm"] }));
  add("window_rule", "yearend", { name: "Year-end freeze", kind: "freeze", severity: "hard", from: "2027-12-13", to: "2028-01-07" });
  add("window_rule", "quarter", { name: "Quarter-end freeze", kind: "freeze", severity: "soft", from: "2027-03-29", to: "2027-04-02" });
  add("window_rule", "night", { name: "Weekday nights", kind: "deployment", rrule: "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", from: "2027-01-04T18:00", to: "2027-01-05T05:00", tiers: ["production"] });
  add("environment_event", "refresh", { environment: "environment:staging", kind: "refresh", planned: true, name: "Data refresh", start: "2027-04-26", end: "2027-04-28" });
  for (const [key, name, kind, portfolio, start, status, parent] of RELEASES) {
    const release = add("release", key, {
      key, name, kind, governance: kind === "continuous" ? "continuous" : "itsm", status, portfolio: `portfolio:${portfolio}`, parents: parent ? [`release:${parent}`] : [],
      owner: "person:ada", systems: ["system:bil"], start, ready: at(start, 53), deploy: `${at(start, 55)}T20:00`, deploy_minutes: 180,
    });
    if (kind === "enterprise") continue;
    for (const [phase, phaseKind, tier, offset, days] of PHASES) {
      const from = at(start, offset), to = at(start, offset + days - 1);
      const ref = add("phase", `${key}-${phaseKind}`, { release, name: phase, kind: phaseKind, tier, status: to < TODAY ? "completed" : from <= TODAY ? "in_progress" : "planned", start: from, end: to });
      if (phaseKind !== "sit" && phaseKind !== "uat") continue;
      serial += 1;
      add("booking", `b${serial}`, { key: `B-${String(serial).padStart(3, "0")}`, environment: phaseKind === "sit" ? "environment:test" : "environment:staging", release, phase: ref, start: from, end: to, mode: phaseKind === "uat" ? "exclusive" : "shared", status: serial % 3 ? "approved" : "requested", requester: "Tomáš Novák" });
    }
    const gate = add("gate", `${key}-go`, { release, name: "Go-live", at: at(start, 53), status: "planned", owner: "person:ada" });
    add("criterion", `${key}-tests`, { gate, name: "Tests passed", kind: "metric", comparison: "at_least", threshold: 98, unit: "%" });
    add("milestone", `${key}-letters`, { release, name: "Customer letters sent", date: at(start, 45) });
    for (let n = 1; n <= 6; n += 1) {
      serial += 1;
      add("scope_item", `s${serial}`, { release, key: `${portfolio.toUpperCase().slice(0, 3)}-${100 + serial}`, title: ["Hourly prices on the invoice", "Correct reversed readings", "Consent screen in Greek", "Archive of old contracts", "Faster overnight run", "Wrong tax rate for prosumers"][n - 1]!, type: n === 6 ? "defect" : n === 1 ? "feature" : "story", status: ["done", "in_progress", "open"][n % 3]!, priority: `p${(n % 4) + 1}`, estimate: n * 2, systems: [{ system: "system:bil", impact: "code" }] });
    }
  }
  add("dependency", "d1", { from: "phase:R2027.01-uat", to: "phase:R2027.02-uat", type: "FS", lag: "2d" });
  add("dependency", "d2", { from: "release:R2027.03", to: "release:R2027.05", type: "FS", lag: "0d" });
  return out;
}
