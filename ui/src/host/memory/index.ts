/**
 * A plan in memory, for tests and for looking at the interface without the Rust side. Never in the product.
 * Invariant: speaks the wire; a refused command changes nothing; undo restores the records exactly.
 * Deliberately not here: the conflict kinds, templates and formats of the real thing.
 */
import type { Calls, Command, ConflictRow, ConflictsOf, ErrorCode, HistoryEntry, JobView, Outcome, PlanView, RecentPlan, RecordKind, WireError } from "../../generated/wire";
import type { Host } from "../host";
import { conflictsOf, environments, minutes, moment, options, record, type Records, table, timeline, titleOf } from "./readings";
import { sample, TODAY } from "./sample";
import { SCHEMA } from "./schema";

const refuse = (code: ErrorCode, sentence: string, field: string | null = null): WireError => ({ code, sentence, hint: null, detail: sentence, field });
const copy = (records: Records): Records => new Map([...records].map(([ref, rec]) => [ref, { ...rec, fields: { ...rec.fields } }]));
const DATES: Record<string, string[]> = { phase: ["start", "end"], booking: ["start", "end"], release: ["start", "ready", "deploy"], gate: ["at"], milestone: ["date"], environment_event: ["start", "end"], window_rule: ["from", "to"] };

interface Step { before: Records; after: Records; label: string }

class MemoryPlan {
  records: Records = new Map();
  name: string | null = null;
  revision = 1;
  undone: Step[] = [];
  done: Step[] = [];
  history: HistoryEntry[] = [];
  jobs = new Map<string, JobView>();
  recent: RecentPlan[] = [
    { handle: "r1", name: "Energy 2027", folder: "~/Plans", opened: "2027-03-08 17:41", missing: false },
    { handle: "r2", name: "Energy 2026", folder: "~/Plans/Archive", opened: "2026-12-20 09:02", missing: true },
  ];

  open(name: string, filled: boolean): PlanView {
    this.records = new Map((filled ? sample() : sample().slice(0, 1)).map((rec) => [rec.ref, rec]));
    this.name = name;
    this.done = [];
    this.undone = [];
    return this.view();
  }

  view(): PlanView {
    if (this.name === null) throw refuse("no_plan", "No plan is open.");
    const conflicts = conflictsOf(this.records);
    const count = (kind: RecordKind): number => [...this.records.values()].filter((rec) => rec.kind === kind).length;
    return {
      name: this.name, file: `${this.name}.slipway`, zone: "Europe/Berlin", revision: this.revision, today: minutes(TODAY) + 600, read_only: false,
      undo: this.done.at(-1)?.label ?? null, redo: this.undone.at(-1)?.label ?? null, first: minutes("2027-01-01"), last: minutes("2027-12-31", true),
      counts: { releases: count("release"), phases: count("phase"), bookings: count("booking"), scope_items: count("scope_item"), errors: conflicts.filter((c) => c.severity === "error").length, warnings: conflicts.filter((c) => c.severity === "warning").length, settled: 0 },
    };
  }

  private effect(records: Records, command: Command): string {
    switch (command.do) {
      case "add": {
        const kind = command.record.split(":")[0] as RecordKind;
        const missing = SCHEMA[kind]?.fields.find((field) => field.required && !command.fields[field.id]);
        if (missing) throw refuse("invalid", `${missing.id} must not be empty.`, missing.id);
        records.set(command.record, { ref: command.record, kind, fields: { ...command.fields } });
        return `Add ${titleOf(records, command.record)}`;
      }
      case "edit": {
        const rec = records.get(command.record);
        if (!rec) throw refuse("not_found", "That record is not in the plan.");
        for (const [id, value] of Object.entries(command.fields)) {
          const field = SCHEMA[rec.kind]?.fields.find((f) => f.id === id);
          if (field?.required && (value === null || value === "")) throw refuse("invalid", "This must not be empty.", id);
          rec.fields[id] = value;
        }
        if (typeof rec.fields.start === "string" && typeof rec.fields.end === "string" && rec.fields.end < rec.fields.start) throw refuse("invalid", "The end is before the start.", "end");
        return `Change ${titleOf(records, command.record)}`;
      }
      case "move": {
        const rec = records.get(command.record);
        if (!rec) throw refuse("not_found", "That record is not in the plan.");
        const by = (command.days ?? 0) * 1440 + (command.minutes ?? 0);
        for (const id of DATES[rec.kind] ?? []) {
          const value = rec.fields[id];
          if (typeof value === "string") rec.fields[id] = moment(minutes(value) + by, value.length === 10);
        }
        if (rec.kind === "release") for (const other of [...records.values()]) if (other.fields.release === rec.ref && other.kind !== "booking") this.effect(records, { ...command, record: other.ref });
        return `Move ${titleOf(records, command.record)}`;
      }
      case "resize":
        this.effect(records, { do: "edit", record: command.record, fields: { ...(command.start ? { start: command.start } : {}), ...(command.end ? { end: command.end } : {}) } });
        return `Resize ${titleOf(records, command.record)}`;
      case "remove": {
        const label = `Remove ${titleOf(records, command.record)}`;
        for (const other of [...records.values()]) if (other.fields.release === command.record || other.fields.gate === command.record) records.delete(other.ref);
        records.delete(command.record);
        return label;
      }
      case "approve_booking": return this.effect(records, { do: "edit", record: command.booking, fields: { status: "approved", approver: command.by } });
      case "reject_booking": return this.effect(records, { do: "edit", record: command.booking, fields: { status: "rejected", approver: command.by, note: command.why } });
      case "link": return this.effect(records, { do: "add", record: `dependency:${command.id}`, fields: { from: command.from, to: command.to, type: command.type, lag: command.lag } });
      case "decide": return this.effect(records, { do: "add", record: `decision:${command.id}`, fields: { conflict: command.conflict, decision: command.decision, owner: command.owner, reason: command.why, until: command.until ?? null, second: command.second ?? null } });
      case "record_evidence": return this.effect(records, { do: "add", record: `evidence:${command.id}`, fields: { criterion: command.criterion, value: command.value, who: command.who, at: command.at } });
      case "batch": return command.commands.map((each) => this.effect(records, each))[0] ?? "Nothing";
      default: throw refuse("invalid", "The plan in memory does not know this command.");
    }
  }

  private outcome(before: Records, after: Records, label: string): Outcome {
    const [was, is] = [conflictsOf(before), conflictsOf(after)];
    const ids = (rows: { id: string }[]): Set<string> => new Set(rows.map((row) => row.id));
    const gained = is.filter((row) => !ids(was).has(row.id)), lost = was.filter((row) => !ids(is).has(row.id));
    return {
      revision: this.revision, label, changed: [], created: [...after.keys()].filter((ref) => !before.has(ref)), gained, lost, gained_total: gained.length, lost_total: lost.length, voided: [], voided_total: 0,
      invalidates: ["plan", "timeline", "environments", "tables", "conflicts", "records", "history"], undo: this.done.at(-1)?.label ?? null, redo: this.undone.at(-1)?.label ?? null,
    };
  }

  preview(command: Command): Outcome {
    const after = copy(this.records);
    return this.outcome(this.records, after, this.effect(after, command));
  }

  run(command: Command, revision: number, why: string | null): Outcome {
    if (revision !== this.revision) throw refuse("stale", "The plan has changed in the meantime.");
    const after = copy(this.records), before = this.records;
    const label = this.effect(after, command);
    this.done.push({ before, after, label });
    this.undone = [];
    this.log(label, why);
    this.records = after;
    return this.outcome(before, after, label);
  }

  step(from: Step[], to: Step[], back: boolean): Outcome {
    const step = from.pop();
    if (!step) throw refuse("invalid", "There is nothing to undo.");
    to.push(step);
    this.log(`${back ? "Undo" : "Redo"}: ${step.label}`, null);
    const before = this.records;
    this.records = back ? step.before : step.after;
    return this.outcome(before, this.records, step.label);
  }

  private log(label: string, why: string | null): void {
    this.revision += 1;
    this.history.unshift({ seq: this.revision, when: "2027-03-09 10:00", author: "Ada Lindqvist", label, why, undone: false, changes: [label] });
  }

  job(view: Omit<JobView, "job" | "state" | "done" | "total" | "error">): JobView {
    const job: JobView = { job: `j${this.jobs.size + 1}`, state: "running", done: 0, total: 4, error: null, ...view };
    this.jobs.set(job.job, job);
    return { ...job, imported: null, exported: null };
  }

  poll(id: string): JobView {
    const job = this.jobs.get(id);
    if (!job) throw refuse("not_found", "There is no such job.");
    if (job.state === "running" && ++job.done >= job.total) job.state = "done";
    return job.state === "done" ? { ...job } : { ...job, imported: null, exported: null };
  }
}

type Handlers = { [K in keyof Calls]: (request: Calls[K][0]) => Calls[K][1] };

function handlers(plan: MemoryPlan): Handlers {
  const found = (query: string) => [...plan.records.values()].map((rec) => ({ ref: rec.ref, kind: rec.kind, kind_label: SCHEMA[rec.kind]?.label ?? "", title: titleOf(plan.records, rec.ref), detail: String(rec.fields.start ?? rec.fields.status ?? "") })).filter((row) => row.title.toLowerCase().includes(query.toLowerCase()));
  return {
    welcome: () => ({ version: "0.1.0", recent: plan.recent, plan: plan.name === null ? null : plan.view() }),
    choose_file: ({ purpose }) => ({ handle: `file-${purpose}`, name: purpose === "import_ics" ? "holidays.ics" : purpose === "import_process" ? "our.slipway-process.json" : purpose === "export" ? "energy.ics" : "releases.csv" }),
    new_plan: ({ name, sample: filled }) => plan.open(name, filled),
    open_plan: ({ handle }) => {
      if (handle === "r2") throw { ...refuse("not_found", "There is no file Energy 2026.slipway."), hint: "It may have been moved or renamed." };
      return plan.open("Energy 2027", true);
    },
    close_plan: () => ((plan.name = null), null),
    forget_recent: ({ handle }) => ((plan.recent = plan.recent.filter((row) => row.handle !== handle)), null),
    zones: () => ["Europe/Berlin", "Europe/London", "Europe/Athens", "America/New_York", "Asia/Tokyo", "UTC"],
    plan: () => plan.view(),
    timeline: () => timeline(plan.records, plan.revision),
    environments: () => environments(plan.records, plan.revision),
    table: ({ kind, query }) => table(plan.records, kind, query),
    record: ({ ref }) => {
      const rec = plan.records.get(ref);
      if (!rec) throw refuse("not_found", "That record is not in the plan.");
      return record(plan.records, rec);
    },
    blank: ({ kind }) => record(plan.records, { ref: `${kind}:`, kind, fields: Object.fromEntries((SCHEMA[kind]?.fields ?? []).map((field) => [field.id, field.initial ?? null])) }),
    options: ({ kinds, query }) => options(plan.records, kinds, query),
    conflicts: (of) => {
      const all = conflictsOf(plan.records), items = matching(plan.records, of);
      const groups = [...new Set(items.map((row) => row.kind))].map((key) => { const rows = items.filter((row) => row.kind === key); return { key, label: rows[0]!.kind_label, severity: rows[0]!.severity, count: rows.length, errors: rows.filter((r) => r.severity === "error").length }; });
      return { total: items.length, errors: all.filter((r) => r.severity === "error").length, warnings: all.filter((r) => r.severity === "warning").length, settled: 0, groups };
    },
    conflict_rows: ({ of, group, offset, limit }) => matching(plan.records, of).filter((row) => group === null || row.kind === group).slice(offset, offset + limit),
    conflict_ids: ({ of, group, offset, limit }) => matching(plan.records, of).filter((row) => group === null || row.kind === group).slice(offset, offset + limit).map((row) => row.id),
    unmet: () => [],
    decisions_over: () => [],
    conflict: ({ id }) => {
      const row = conflictsOf(plan.records).find((each) => each.id === id);
      if (!row) throw refuse("not_found", "This conflict is gone.");
      return { ...row, facts: row.subjects.map((s) => ({ text: `${s.label} is planned for ${row.when}.`, refs: [s] })), overlap: row.when, decisions: [], ruled: null, rule: "An exclusive booking shares its environment with no other live booking at the same moment." };
    },
    schedule: () => ({ revision: plan.revision, rows: [], cycles: [] }),
    dates: () => [],
    backward: () => { throw refuse("not_found", "That record is not in the plan."); },
    cadence: () => { throw refuse("not_found", "That record is not in the plan."); },
    cadences_due: () => [],
    template_impact: ({ ref }) => ({ ref, title: titleOf(plan.records, ref), releases: [], same: 0, over: 0 }),
    run: ({ command, revision, why }) => plan.run(command, revision, why),
    preview: ({ command }) => plan.preview(command),
    undo: () => plan.step(plan.done, plan.undone, true),
    redo: () => plan.step(plan.undone, plan.done, false),
    history: ({ before, limit }) => ({ entries: plan.history.filter((entry) => before === null || entry.seq < before).slice(0, limit) }),
    search: ({ query, limit }) => found(query).slice(0, limit),
    import: ({ dry_run }) => plan.job({ label: "Reading", exported: null, imported: { dry_run, rows: 24, same: 0, taken: [{ kind: "release", label: "Releases", count: 20 }, { kind: "milestone", label: "Milestones", count: 3 }], problems: [{ severity: "error", file: "releases.csv", line: 14, column: "deploy", character: null, text: "2027-02-30 is not a day." }], outcome: null } }),
    export: ({ what }) => plan.job({ label: "Writing", imported: null, exported: { files: [`energy.${what}`], notes: [] } }),
    job: ({ job }) => plan.poll(job),
    cancel_job: ({ job }) => { const view = plan.jobs.get(job); if (view) view.state = "cancelled"; return null; },
    backup: () => null,
    open_link: () => null,
  };
}

/** Nothing is decided here, so nothing is settled. */
function matching(records: Records, of: ConflictsOf): ConflictRow[] {
  return conflictsOf(records).filter((row) => of.that !== "settled" && (!of.severity || row.severity === of.severity) && row.text.toLowerCase().includes(of.query.toLowerCase()));
}

export function memoryHost(choice: { open: boolean }): Host {
  const plan = new MemoryPlan();
  if (choice.open) plan.open("Energy 2027", true);
  const all = handlers(plan);
  return {
    async call<K extends keyof Calls>(name: K, request: Calls[K][0]): Promise<Calls[K][1]> {
      await Promise.resolve();
      return structuredClone(all[name](request));
    },
  };
}
