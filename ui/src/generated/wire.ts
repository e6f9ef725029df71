// Generated from crates/workspace/src/wire by `cargo xtask generate`. Do not edit.

/** A record: `kind:uuid`, e.g. `release:0190c4d2-…`. */
export type Ref = string;
/** `2027-06-12` or `2027-06-12T18:00`: civil time of the plan's zone. */
export type Moment = string;
/** Minutes since 1970-01-01T00:00, civil time of the plan's zone (no offset, no clock change). */
export type Minutes = number;
export type Severity = "error" | "warning";
export type RecordKind =
  | "plan" | "portfolio" | "system" | "environment" | "environment_group" | "release" | "release_template"
  | "phase" | "gate" | "criterion" | "evidence" | "milestone" | "scope_item" | "dependency" | "booking"
  | "environment_event" | "window_rule" | "person" | "team" | "stakeholder" | "audience" | "waiver" | "decision";

/** A field value: text, whole number, decimal, flag, list of text or refs, a ref, or a nested table; null is empty. */
export type Value = null | string | number | boolean | Value[] | { [key: string]: Value };

/** What somebody means to change. The same JSON as a line of `slipway apply`. New ids are UUIDv7, made by the caller. */
export type Command =
  | { do: "add"; record: Ref; fields: { [field: string]: Value } }
  | { do: "edit"; record: Ref; fields: { [field: string]: Value } }
  | { do: "move"; record: Ref; days?: number; minutes?: number }
  | { do: "resize"; record: Ref; start?: Moment; end?: Moment }
  | { do: "remove"; record: Ref }
  | { do: "link"; id: string; from: Ref; to: Ref; type: "FS" | "SS" | "FF" | "SF"; lag: string }
  | { do: "join"; release: Ref; parent: Ref }
  | { do: "leave"; release: Ref; parent: Ref }
  | { do: "clone"; release: Ref; seed: string; key: string; name: string; days: number }
  | { do: "apply_template"; template: Ref; seed: string; key: string; name: string; portfolio?: Ref; start: string }
  | { do: "approve_booking"; booking: Ref; by: string }
  | { do: "reject_booking"; booking: Ref; by: string; why: string }
  | { do: "record_evidence"; id: string; criterion: Ref; value: string; who: string; at: Moment }
  | { do: "decide"; id: string; conflict: string; decision: "fix" | "accept" | "waive"; owner: string; until?: string; why: string; second?: string }
  | { do: "batch"; commands: Command[] };

export type Part = "plan" | "timeline" | "environments" | "tables" | "conflicts" | "records" | "history" | "recent";

export interface FileHandle { handle: string; name: string }
export interface RecentPlan { handle: string; name: string; folder: string; opened: string; missing: boolean }
export interface PlanView {
  name: string; file: string; zone: string; revision: number; today: Minutes; read_only: boolean;
  undo: string | null; redo: string | null;
  counts: { releases: number; phases: number; bookings: number; scope_items: number; errors: number; warnings: number };
  /** First and last day of what the plan holds, for the zoom to fit. */
  first: Minutes; last: Minutes;
}
export interface Welcome { version: string; recent: RecentPlan[]; plan: PlanView | null }

/** Bars, marks, hatches and links in time and lanes: what the screen and the paper both draw. */
export interface Scene { revision: number; today: Minutes; first: Minutes; last: Minutes; lanes: Lane[]; bars: Bar[]; marks: Mark[]; hatches: Hatch[]; links: Link[] }
export interface Lane {
  id: string; ref: Ref | null; title: string; detail: string; depth: number; group: boolean;
  /** Lanes of a group follow it until the next lane of the same or a lower depth. */
  count: number; worst: Severity | null;
  /** How many rows bars of this lane need so that none lies over another (>= 1). */
  rows: number;
}
export type Status = "planned" | "on_track" | "at_risk" | "late" | "done";
export interface Bar {
  id: Ref; lane: number; row: number; start: Minutes; end: Minutes; label: string; status: Status;
  /** span: the whole release, drawn thin behind; bar: phase or booking. */
  shape: "span" | "bar"; kind: RecordKind; severity: Severity | null; conflicts: string[];
  /** Pairs of times that clash, hatched on the bar. */
  clash: [Minutes, Minutes][]; movable: boolean; resizable: boolean;
  /** Accessible name: "SIT, 4 March to 29 March 2027, at risk, in conflict". */
  name: string;
  /** Whole days (drag by day) or hours. */
  days: boolean;
}
export interface Mark {
  id: Ref; lane: number; at: Minutes; label: string; shape: "gate" | "milestone" | "ready" | "deploy"; filled: boolean;
  status: Status; kind: RecordKind; severity: Severity | null; conflicts: string[]; movable: boolean; name: string; days: boolean;
}
/** A period over all lanes (lane null) or one: a freeze, an outage, a holiday. */
export interface Hatch { lane: number | null; start: Minutes; end: Minutes; label: string; kind: "freeze_hard" | "freeze_soft" | "outage" | "refresh" | "maintenance" | "holiday"; ref: Ref }
export interface Link { id: Ref; from: Ref; to: Ref; type: "FS" | "SS" | "FF" | "SF"; violated: boolean }

export interface Column { id: string; label: string; numeric: boolean }
export interface Table { kind: RecordKind; columns: Column[]; rows: { ref: Ref; cells: string[]; severity: Severity | null }[] }

export type FieldKind = "text" | "long_text" | "number" | "decimal" | "flag" | "day" | "moment" | "time" | "choice" | "choices" | "ref" | "refs" | "words" | "zone" | "recurrence" | "lag" | "table";
export interface FieldView {
  id: string; label: string; group: string; kind: FieldKind; value: Value; text: string; required: boolean; editable: boolean;
  choices: { value: string; label: string }[];
  /** For ref and refs: which kinds it may name. */
  kinds: RecordKind[];
  /** For ref and refs: what is named now. */
  named: { ref: Ref; label: string }[];
  /** For table: columns and their kinds. */
  columns: { id: string; label: string; kind: FieldKind; choices: { value: string; label: string }[] }[];
}
export interface RecordView {
  ref: Ref; kind: RecordKind; kind_label: string; title: string; subtitle: string; status: Status | null; fields: FieldView[];
  related: { id: string; label: string; kind: RecordKind; parent_field: string | null; items: { ref: Ref; title: string; detail: string; severity: Severity | null }[] }[];
  conflicts: ConflictRow[];
}
export interface Option { ref: Ref; label: string; detail: string }

export interface ConflictRow {
  id: string; kind: string; kind_label: string; severity: Severity; start: Minutes | null; end: Minutes | null; when: string; text: string;
  subjects: { ref: Ref; label: string }[]; decision: string | null;
}
export interface ConflictCard extends ConflictRow {
  /** The smallest set of facts: take any one away and the conflict is gone. */
  facts: { text: string; refs: { ref: Ref; label: string }[] }[];
  overlap: string | null;
  decisions: { ref: Ref; text: string }[];
  /** Which rule says so. */
  rule: string;
}
export interface ConflictGroup { kind: string; label: string; severity: Severity; count: number }
export interface ConflictList { total: number; errors: number; warnings: number; groups: ConflictGroup[]; items: ConflictRow[] }

/** The answer to run, preview, undo and redo. */
export interface Outcome {
  revision: number; label: string; changed: Ref[]; created: Ref[]; gained: ConflictRow[]; lost: ConflictRow[];
  gained_total: number; lost_total: number; invalidates: Part[]; undo: string | null; redo: string | null;
}
export interface HistoryEntry { seq: number; when: string; author: string; label: string; why: string | null; undone: boolean; changes: string[] }
export interface Found { ref: Ref; kind: RecordKind; kind_label: string; title: string; detail: string }
export interface Problem { severity: Severity; file: string; line: number | null; column: string | null; text: string }
export interface ImportReport { dry_run: boolean; taken: { kind: RecordKind; label: string; count: number }[]; rows: number; problems: Problem[]; outcome: Outcome | null }
export interface ExportReport { files: string[]; notes: string[] }
export interface JobView { job: string; state: "running" | "done" | "failed" | "cancelled"; done: number; total: number; label: string; imported: ImportReport | null; exported: ExportReport | null; error: WireError | null }
export type ErrorCode = "invalid" | "stale" | "not_found" | "locked" | "damaged" | "newer" | "not_a_plan" | "disk_full" | "read_only" | "no_plan" | "cancelled" | "internal";
export interface WireError { code: ErrorCode; sentence: string; hint: string | null; detail: string; field: string | null }

export interface Calls {
  welcome: [Record<string, never>, Welcome];
  /** Rust opens the native dialog and keeps the path; null when it was closed. */
  choose_file: [{ purpose: "new_plan" | "open_plan" | "import_csv" | "import_csv_folder" | "import_ics" | "export" | "backup"; suggested: string }, FileHandle | null];
  new_plan: [{ handle: string; name: string; zone: string; sample: boolean }, PlanView];
  open_plan: [{ handle: string }, PlanView];
  close_plan: [Record<string, never>, null];
  forget_recent: [{ handle: string }, null];
  zones: [Record<string, never>, string[]];
  plan: [Record<string, never>, PlanView];
  timeline: [{ group_by: "portfolio" | "system" | "kind" }, Scene];
  environments: [Record<string, never>, Scene];
  table: [{ kind: RecordKind; query: string }, Table];
  record: [{ ref: Ref }, RecordView];
  /** A record of that kind with defaults, not yet in the plan: the form of `add`. */
  blank: [{ kind: RecordKind }, RecordView];
  options: [{ kinds: RecordKind[]; query: string }, Option[]];
  conflicts: [{ query: string; kind: string | null; limit: number }, ConflictList];
  conflict: [{ id: string }, ConflictCard];
  run: [{ command: Command; revision: number; why: string | null }, Outcome];
  preview: [{ command: Command; revision: number }, Outcome];
  undo: [Record<string, never>, Outcome];
  redo: [Record<string, never>, Outcome];
  history: [{ before: number | null; limit: number; record: Ref | null }, { entries: HistoryEntry[] }];
  search: [{ query: string; limit: number }, Found[]];
  import: [{ handle: string; from: "csv" | "ics"; dry_run: boolean }, JobView];
  export: [{ handle: string; what: "ics" | "csv" | "json" | "status" | "year"; audience: Ref | null; from: string | null; to: string | null; year: number | null; release: Ref | null; paper: "a4" | "a3" | "letter" }, JobView];
  job: [{ job: string }, JobView];
  cancel_job: [{ job: string }, null];
  /** https and mailto only. */
  open_link: [{ url: string }, null];
}
