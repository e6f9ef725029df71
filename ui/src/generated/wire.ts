// Generated from crates/workspace/src/wire by `cargo xtask generate`. Do not edit.

/** A record: `kind:uuid`, e.g. `release:0190c4d2-…`. */
export type Ref = string;
/** `2027-06-12` or `2027-06-12T18:00`: civil time of the plan's zone. */
export type Moment = string;
/** Minutes since 1970-01-01T00:00, civil time of the plan's zone (no offset, no clock change). */
export type Minutes = number;

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
  | { do: "follow_template"; release: Ref; seed: string; lengths?: boolean }
  | { do: "draw_cadence"; cadence: Ref; seed: string; today: string }
  | { do: "approve_booking"; booking: Ref; by: string }
  | { do: "reject_booking"; booking: Ref; by: string; why: string }
  | { do: "record_evidence"; id: string; criterion: Ref; value: string; who: string; at: Moment }
  | { do: "decide"; id: string; conflict: string; decision: "fix" | "accept" | "waive"; owner: string; until?: string; why: string; second?: string }
  | { do: "batch"; commands: Command[] };
export type RecordKind = "plan" | "person" | "team" | "leave" | "portfolio" | "system" | "environment" | "environment_group" | "audience" | "term" | "custom_field" | "release_template" | "process_rule" | "policy" | "cadence" | "window_rule" | "cab" | "release" | "phase" | "activity" | "wave" | "gate" | "criterion" | "evidence" | "milestone" | "scope_item" | "dependency" | "change_request" | "booking" | "environment_event" | "stakeholder" | "waiver" | "decision" | "baseline" | "custom_value";
export type Severity = "error" | "warning";
export type Part = "plan" | "timeline" | "environments" | "tables" | "conflicts" | "records" | "history" | "recent";
export type FileHandle = { 
/**
 * Names it in later calls.
 */
handle: string, 
/**
 * Its name, to show.
 */
name: string, };
export type RecentPlan = { 
/**
 * Names it in later calls.
 */
handle: string, 
/**
 * Name of the plan.
 */
name: string, 
/**
 * Folder, to show.
 */
folder: string, 
/**
 * When, RFC 3339.
 */
opened: string, 
/**
 * The file is not there.
 */
missing: boolean, };
export type PlanCounts = { 
/**
 * Releases.
 */
releases: number, 
/**
 * Phases.
 */
phases: number, 
/**
 * Bookings.
 */
bookings: number, 
/**
 * Scope items.
 */
scope_items: number, 
/**
 * Conflicts that break a rule, without those that are accepted or waived.
 */
errors: number, 
/**
 * Conflicts that are a risk, likewise.
 */
warnings: number, 
/**
 * Conflicts that are accepted or waived.
 */
settled: number, };
export type PlanView = { 
/**
 * What it is called.
 */
name: string, 
/**
 * File name.
 */
file: string, 
/**
 * IANA zone.
 */
zone: string, 
/**
 * Position in the log.
 */
revision: number, 
/**
 * Now, in civil minutes.
 */
today: Minutes, 
/**
 * Another process has it, or the folder is not ours to write.
 */
read_only: boolean, 
/**
 * What undo would take back.
 */
undo: string | null, 
/**
 * What redo would do again.
 */
redo: string | null, 
/**
 * How much is in it.
 */
counts: PlanCounts, 
/**
 * First civil minute of what it holds.
 */
first: Minutes, 
/**
 * Last civil minute of what it holds.
 */
last: Minutes, };
export type Welcome = { 
/**
 * Of the application.
 */
version: string, 
/**
 * Newest first.
 */
recent: Array<RecentPlan>, 
/**
 * The open plan.
 */
plan: PlanView | null, };
export type Status = "planned" | "on_track" | "at_risk" | "late" | "done";
export type BarShape = "span" | "bar";
export type MarkShape = "gate" | "milestone" | "ready" | "deploy";
export type HatchKind = "freeze_hard" | "freeze_soft" | "outage" | "refresh" | "maintenance" | "holiday";
export type Lane = { 
/**
 * Unique in the scene, stable over edits.
 */
id: string, 
/**
 * The record that it stands for.
 */
ref: Ref | null, 
/**
 * Its name.
 */
title: string, 
/**
 * More about it.
 */
detail: string, 
/**
 * 0 for a group, 1 inside it.
 */
depth: number, 
/**
 * Lanes of a group follow it until the next lane of the same or a lower depth.
 */
group: boolean, 
/**
 * How many lanes the group has.
 */
count: number, 
/**
 * Worst conflict in it.
 */
worst: Severity | null, 
/**
 * How many rows its bars need so that none lies over another, at least 1.
 */
rows: number, };
export type Bar = { 
/**
 * The record.
 */
id: Ref, 
/**
 * Index into the lanes.
 */
lane: number, 
/**
 * Row within the lane, from 0.
 */
row: number, 
/**
 * First civil minute.
 */
start: Minutes, 
/**
 * Civil minute after the last.
 */
end: Minutes, 
/**
 * Text on it.
 */
label: string, 
/**
 * How it stands.
 */
status: Status, 
/**
 * How it is drawn.
 */
shape: BarShape, 
/**
 * Kind of the record.
 */
kind: RecordKind, 
/**
 * Worst conflict.
 */
severity: Severity | null, 
/**
 * Identities of its conflicts.
 */
conflicts: Array<string>, 
/**
 * Times that clash.
 */
clash: [Minutes, Minutes][], 
/**
 * May be moved.
 */
movable: boolean, 
/**
 * May be made longer or shorter.
 */
resizable: boolean, 
/**
 * Accessible name.
 */
name: string, 
/**
 * In whole days, not hours.
 */
days: boolean, };
export type Mark = { 
/**
 * The record.
 */
id: Ref, 
/**
 * Index into the lanes.
 */
lane: number, 
/**
 * Civil minute; noon of a day without a time.
 */
at: Minutes, 
/**
 * Text beside it.
 */
label: string, 
/**
 * What it stands for.
 */
shape: MarkShape, 
/**
 * Decided or reached.
 */
filled: boolean, 
/**
 * How it stands.
 */
status: Status, 
/**
 * Kind of the record.
 */
kind: RecordKind, 
/**
 * Worst conflict.
 */
severity: Severity | null, 
/**
 * Identities of its conflicts.
 */
conflicts: Array<string>, 
/**
 * May be moved.
 */
movable: boolean, 
/**
 * Accessible name.
 */
name: string, 
/**
 * A day, not a time.
 */
days: boolean, };
export type Hatch = { 
/**
 * Index into the lanes; `None` is all.
 */
lane: number | null, 
/**
 * First civil minute.
 */
start: Minutes, 
/**
 * Civil minute after the last.
 */
end: Minutes, 
/**
 * Its name.
 */
label: string, 
/**
 * What it says.
 */
kind: HatchKind, 
/**
 * The record that says so.
 */
ref: Ref, };
export type Link = { 
/**
 * The record.
 */
id: Ref, 
/**
 * What comes first.
 */
from: Ref, 
/**
 * What waits.
 */
to: Ref, 
/**
 * `FS`, `SS`, `FF`, `SF`.
 */
type: "FS" | "SS" | "FF" | "SF", 
/**
 * It is not met.
 */
violated: boolean, };
export type Forecast = { 
/**
 * The record.
 */
id: Ref, 
/**
 * Which mark of the record; null is its bar.
 */
mark: MarkShape | null, 
/**
 * Index into the lanes.
 */
lane: number, 
/**
 * Row within the lane, from 0.
 */
row: number, 
/**
 * First civil minute.
 */
start: Minutes, 
/**
 * Civil minute after the last.
 */
end: Minutes, 
/**
 * It has no room to slip.
 */
critical: boolean, };
export type Scene = { 
/**
 * Position in the log; set by whoever sends it.
 */
revision: number, 
/**
 * Now.
 */
today: Minutes, 
/**
 * First civil minute of all bars and marks.
 */
first: Minutes, 
/**
 * Last civil minute of all bars and marks.
 */
last: Minutes, 
/**
 * From top to bottom.
 */
lanes: Array<Lane>, 
/**
 * By lane, then start.
 */
bars: Array<Bar>, 
/**
 * By lane, then time.
 */
marks: Array<Mark>, 
/**
 * By start.
 */
hatches: Array<Hatch>, 
/**
 * Between what the scene shows.
 */
links: Array<Link>, 
/**
 * Computed dates, where they were asked for. By lane, then start.
 */
forecasts?: Array<Forecast>, };
export type Column = { 
/**
 * Field id.
 */
id: string, 
/**
 * In words.
 */
label: string, 
/**
 * Numbers stand to the right.
 */
numeric: boolean, 
/**
 * A field of the organisation's own: shown where somebody asks for it.
 */
custom: boolean, };
export type Row = { 
/**
 * Which record.
 */
ref: Ref, 
/**
 * A text a column.
 */
cells: Array<string>, 
/**
 * Worst conflict of the record.
 */
severity: Severity | null, };
export type Table = { 
/**
 * Which kind.
 */
kind: RecordKind, 
/**
 * Columns.
 */
columns: Array<Column>, 
/**
 * Rows.
 */
rows: Array<Row>, };
export type FieldKind = "text" | "long_text" | "number" | "decimal" | "flag" | "day" | "moment" | "time" | "choice" | "choices" | "ref" | "refs" | "words" | "zone" | "recurrence" | "rule" | "lag" | "table";
export type ChoiceWord = { 
/**
 * As it is stored.
 */
value: string, 
/**
 * As it is read.
 */
label: string, };
export type Named = { 
/**
 * Which.
 */
ref: Ref, 
/**
 * Its name.
 */
label: string, };
export type Terms = "release_kind" | "release_status" | "phase_kind" | "role";
export type TableColumn = { 
/**
 * Its name in the value.
 */
id: string, 
/**
 * In words.
 */
label: string, 
/**
 * How it is edited.
 */
kind: FieldKind, 
/**
 * For choices.
 */
choices: Array<ChoiceWord>, 
/**
 * For ref: which kinds it may name.
 */
kinds: RecordKind[], 
/**
 * The list of the organisation's words that it draws from.
 */
terms: Terms | null, };
export type CustomOf = { 
/**
 * What defines it.
 */
field: Ref, 
/**
 * What holds its value; null where it has none.
 */
value: Ref | null, };
export type FieldView = { 
/**
 * Field id.
 */
id: string, 
/**
 * In words.
 */
label: string, 
/**
 * Heading that it stands under.
 */
group: string, 
/**
 * How it is edited.
 */
kind: FieldKind, 
/**
 * Its value.
 */
value: Value, 
/**
 * Its value in words.
 */
text: string, 
/**
 * Must not be empty.
 */
required: boolean, 
/**
 * May be edited.
 */
editable: boolean, 
/**
 * For choice and choices.
 */
choices: Array<ChoiceWord>, 
/**
 * For ref and refs: which kinds it may name.
 */
kinds: RecordKind[], 
/**
 * Records that its value names, also inside rows.
 */
named: Array<Named>, 
/**
 * For table.
 */
columns: Array<TableColumn>, 
/**
 * The list of the organisation's words that it draws from: a ref names one, a text may be one.
 */
terms: Terms | null, 
/**
 * For a field of the organisation's own, whose value is a record beside this one.
 */
custom: CustomOf | null, };
export type RelatedItem = { 
/**
 * Which.
 */
ref: Ref, 
/**
 * Its name.
 */
title: string, 
/**
 * More about it.
 */
detail: string, 
/**
 * Its worst conflict.
 */
severity: Severity | null, };
export type Variance = { 
/**
 * The baseline.
 */
baseline: Named, 
/**
 * Which date, in words.
 */
field: string, 
/**
 * What it was, and how far it moved.
 */
text: string, };
export type Related = { 
/**
 * Names the list.
 */
id: string, 
/**
 * In words.
 */
label: string, 
/**
 * Their kind.
 */
kind: RecordKind, 
/**
 * The field in which they name it.
 */
parent_field: string | null, 
/**
 * They are deleted when it is.
 */
goes_along: boolean, 
/**
 * They.
 */
items: Array<RelatedItem>, };
export type Standing = "open" | "expired" | "to_fix" | "accepted" | "waived";
export type ConflictRow = { 
/**
 * Identity: kind and subjects.
 */
id: string, 
/**
 * Slug of the kind.
 */
kind: string, 
/**
 * The kind in words.
 */
kind_label: string, 
/**
 * Breaks a rule, or is a risk.
 */
severity: Severity, 
/**
 * First civil minute of the clash.
 */
start: Minutes | null, 
/**
 * Civil minute after it.
 */
end: Minutes | null, 
/**
 * The period in words.
 */
when: string, 
/**
 * One sentence that needs no screen.
 */
text: string, 
/**
 * What clashes.
 */
subjects: Array<Named>, 
/**
 * How it stands after what was decided.
 */
standing: Standing, 
/**
 * Who answers for it, by the last decision.
 */
owner: string | null, 
/**
 * What was decided last.
 */
decision: string | null, };
export type RecordView = { 
/**
 * Which.
 */
ref: Ref, 
/**
 * Its kind.
 */
kind: RecordKind, 
/**
 * Its kind in words.
 */
kind_label: string, 
/**
 * Key or name.
 */
title: string, 
/**
 * More about it.
 */
subtitle: string, 
/**
 * How it stands, where it has a status.
 */
status: Status | null, 
/**
 * All fields.
 */
fields: Array<FieldView>, 
/**
 * What belongs to it.
 */
related: Array<Related>, 
/**
 * Its conflicts.
 */
conflicts: Array<ConflictRow>, 
/**
 * Dates that differ from those at a baseline.
 */
variance: Array<Variance>, };
export type Option = { 
/**
 * Which.
 */
ref: Ref, 
/**
 * Its name.
 */
label: string, 
/**
 * More about it.
 */
detail: string, };
export type FactView = { 
/**
 * The fact.
 */
text: string, 
/**
 * Records that say so.
 */
refs: Array<Named>, };
export type DecisionView = { 
/**
 * The record.
 */
ref: Ref, 
/**
 * In words.
 */
text: string, 
/**
 * What sort of conflict it is about, where that can be told.
 */
about: string | null, 
/**
 * When it was decided, in words.
 */
decided: string | null, 
/**
 * The moment until which it holds has passed.
 */
expired: boolean, };
export type ConflictCard = { 
/**
 * The smallest set of facts: take any one away and the conflict is gone.
 */
facts: Array<FactView>, 
/**
 * How long the clash is.
 */
overlap: string | null, 
/**
 * Newest first.
 */
decisions: Array<DecisionView>, 
/**
 * Which rule says so.
 */
rule: string, 
/**
 * The process rule that makes it as bad as it is, where one does.
 */
ruled: string | null, 
/**
 * Identity: kind and subjects.
 */
id: string, 
/**
 * Slug of the kind.
 */
kind: string, 
/**
 * The kind in words.
 */
kind_label: string, 
/**
 * Breaks a rule, or is a risk.
 */
severity: Severity, 
/**
 * First civil minute of the clash.
 */
start: Minutes | null, 
/**
 * Civil minute after it.
 */
end: Minutes | null, 
/**
 * The period in words.
 */
when: string, 
/**
 * One sentence that needs no screen.
 */
text: string, 
/**
 * What clashes.
 */
subjects: Array<Named>, 
/**
 * How it stands after what was decided.
 */
standing: Standing, 
/**
 * Who answers for it, by the last decision.
 */
owner: string | null, 
/**
 * What was decided last.
 */
decision: string | null, };
export type ConflictGroup = { 
/**
 * Names it in later calls: a slug, a reference, a name; empty for what has no such thing.
 */
key: string, 
/**
 * In words.
 */
label: string, 
/**
 * The worst in it.
 */
severity: Severity, 
/**
 * How many.
 */
count: number, 
/**
 * How many of them break a rule.
 */
errors: number, };
export type ConflictList = { 
/**
 * How many match.
 */
total: number, 
/**
 * Of all that ask for something: breaks of a rule.
 */
errors: number, 
/**
 * Of all that ask for something: risks.
 */
warnings: number, 
/**
 * Of all: accepted or waived.
 */
settled: number, 
/**
 * What matches, the worst group first. Where a conflict concerns several, it stands in each.
 */
groups: Array<ConflictGroup>, };
export type CadenceStep = "create" | "move" | "remove" | "keep" | "past" | "same" | "left_out";
export type CadenceLine = { 
/**
 * Its number, from 1; null where the slot is gone.
 */
number: number | null, 
/**
 * The day that the rule says, `2027-01-13`; null where there is none any more.
 */
nominal: string | null, 
/**
 * The same in words.
 */
nominal_text: string, 
/**
 * The day on which it is deployed; null where it is left out or gone.
 */
day: string | null, 
/**
 * The same in words.
 */
day_text: string, 
/**
 * Why it is not on its own day, a sentence each, in order.
 */
reasons: Array<string>, 
/**
 * The release that stands for it.
 */
release: Ref | null, 
/**
 * Key of the release that is there or would be made.
 */
key: string, 
/**
 * Name of the release that is there or would be made.
 */
name: string, 
/**
 * What is done.
 */
step: CadenceStep, 
/**
 * The same in words.
 */
step_text: string, };
export type CadenceCounts = { 
/**
 * Made.
 */
create: number, 
/**
 * Moved.
 */
move: number, 
/**
 * Removed.
 */
remove: number, };
export type CadenceView = { 
/**
 * Which.
 */
ref: Ref, 
/**
 * Its name.
 */
title: string, 
/**
 * The day after which slots still count: what the command takes.
 */
today: string, 
/**
 * In the order of time.
 */
lines: Array<CadenceLine>, 
/**
 * How much changes.
 */
counts: CadenceCounts, };
export type CadenceDue = { 
/**
 * Which.
 */
ref: Ref, 
/**
 * Its name.
 */
title: string, 
/**
 * How much would change.
 */
counts: CadenceCounts, };
export type FollowStep = "applied" | "length" | "stays";
export type TemplateLine = { 
/**
 * In words.
 */
text: string, 
/**
 * What following does.
 */
step: FollowStep, };
export type TemplateFollower = { 
/**
 * Which.
 */
ref: Ref, 
/**
 * Its key.
 */
key: string, 
/**
 * Its name.
 */
name: string, 
/**
 * How it differs.
 */
lines: Array<TemplateLine>, };
export type TemplateImpact = { 
/**
 * Which template.
 */
ref: Ref, 
/**
 * Its name.
 */
title: string, 
/**
 * Releases that differ, by key.
 */
releases: Array<TemplateFollower>, 
/**
 * How many are as the template says.
 */
same: number, 
/**
 * How many are completed or cancelled, and not compared.
 */
over: number, };
export type ScheduleRow = { 
/**
 * Which record.
 */
ref: Ref, 
/**
 * Which of its dates: `whole`, and `start`, `ready`, `deploy` of a release.
 */
part: "whole" | "start" | "ready" | "deploy", 
/**
 * As planned.
 */
planned: [Minutes, Minutes], 
/**
 * The forecast: the earliest.
 */
forecast: [Minutes, Minutes], 
/**
 * The latest.
 */
latest: [Minutes, Minutes], 
/**
 * How far it may slip before a release does.
 */
total_float: number, 
/**
 * How far it may slip before anything does.
 */
free_float: number, 
/**
 * What float counts.
 */
unit: "working_days" | "minutes", 
/**
 * It has no room to slip.
 */
critical: boolean, 
/**
 * It has happened.
 */
fixed: boolean, };
export type ScheduleView = { 
/**
 * Position in the log.
 */
revision: number, 
/**
 * In the order of the records.
 */
rows: Array<ScheduleRow>, 
/**
 * Records that wait for one another in a circle; what is said of the rest leaves these waits out.
 */
cycles: Array<Array<Named>>, };
export type DateCard = { 
/**
 * Which of its dates.
 */
part: "whole" | "start" | "ready" | "deploy", 
/**
 * In words.
 */
label: string, 
/**
 * As planned.
 */
planned: string, 
/**
 * The forecast.
 */
forecast: string, 
/**
 * The latest.
 */
latest: string, 
/**
 * How far it may slip before a release does.
 */
total_float: string, 
/**
 * How far it may slip before anything does.
 */
free_float: string, 
/**
 * It has no room to slip.
 */
critical: boolean, 
/**
 * The forecast is not as planned.
 */
moved: boolean, 
/**
 * It has happened: there is no forecast.
 */
fixed: boolean, 
/**
 * What drives it, the date itself first.
 */
why: Array<FactView>, };
export type LatestRow = { 
/**
 * Which record.
 */
ref: Ref, 
/**
 * Its name, and which of its dates.
 */
label: string, 
/**
 * As planned.
 */
planned: string, 
/**
 * The latest.
 */
latest: string, 
/**
 * Whether that will do.
 */
verdict: "fits" | "move" | "too_late", 
/**
 * In words.
 */
verdict_label: string, };
export type BackwardView = { 
/**
 * By latest start.
 */
rows: Array<LatestRow>, 
/**
 * It can be held.
 */
possible: boolean, 
/**
 * Whether it can, in one sentence.
 */
summary: string, 
/**
 * What would put everything there that can be; null where nothing has to change.
 */
command: Command | null, };
export type Outcome = { 
/**
 * Position in the log after it.
 */
revision: number, 
/**
 * What was done.
 */
label: string, 
/**
 * Records that changed.
 */
changed: Ref[], 
/**
 * Records that are new.
 */
created: Ref[], 
/**
 * New conflicts, the worst first, at most 20.
 */
gained: Array<ConflictRow>, 
/**
 * Conflicts that are gone, at most 20.
 */
lost: Array<ConflictRow>, 
/**
 * How many new ones there are.
 */
gained_total: number, 
/**
 * How many are gone.
 */
lost_total: number, 
/**
 * Bookings whose approval it voids, at most 20.
 */
voided: Array<string>, 
/**
 * How many these are.
 */
voided_total: number, 
/**
 * What to fetch again.
 */
invalidates: Array<Part>, 
/**
 * What undo would take back now.
 */
undo: string | null, 
/**
 * What redo would do again now.
 */
redo: string | null, };
export type HistoryEntry = { 
/**
 * Position.
 */
seq: number, 
/**
 * When, RFC 3339 in the plan's zone.
 */
when: string, 
/**
 * Who.
 */
author: string, 
/**
 * What was done.
 */
label: string, 
/**
 * Why.
 */
why: string | null, 
/**
 * Taken back later.
 */
undone: boolean, 
/**
 * What it changed, a line a field, at most 50.
 */
changes: Array<string>, };
export type History = { 
/**
 * Newest first.
 */
entries: Array<HistoryEntry>, };
export type Found = { 
/**
 * Which.
 */
ref: Ref, 
/**
 * Its kind.
 */
kind: RecordKind, 
/**
 * Its kind in words.
 */
kind_label: string, 
/**
 * Key or name.
 */
title: string, 
/**
 * More about it.
 */
detail: string, };
export type Problem = { 
/**
 * Error: not taken. Warning: taken with a remark.
 */
severity: Severity, 
/**
 * File name.
 */
file: string, 
/**
 * Line, from 1.
 */
line: number | null, 
/**
 * Column name; in JSON the path of the value.
 */
column: string | null, 
/**
 * Character of the line, from 1, where lines have no columns.
 */
character: number | null, 
/**
 * Why.
 */
text: string, };
export type Taken = { 
/**
 * Which kind.
 */
kind: RecordKind, 
/**
 * In words.
 */
label: string, 
/**
 * How many.
 */
count: number, };
export type ImportReport = { 
/**
 * Nothing was changed.
 */
dry_run: boolean, 
/**
 * By kind, without those that are in the plan as they stand.
 */
taken: Array<Taken>, 
/**
 * How many are in the plan as they stand.
 */
same: number, 
/**
 * Rows or events read.
 */
rows: number, 
/**
 * What was not taken, or with a remark.
 */
problems: Array<Problem>, 
/**
 * What it did to the plan.
 */
outcome: Outcome | null, };
export type ExportReport = { 
/**
 * Names of the files.
 */
files: Array<string>, 
/**
 * What the reader should know.
 */
notes: Array<string>, };
export type JobState = "running" | "done" | "failed" | "cancelled";
export type ErrorCode = "invalid" | "stale" | "not_found" | "locked" | "damaged" | "newer" | "not_a_plan" | "disk_full" | "read_only" | "no_plan" | "cancelled" | "internal";
export type WireError = { 
/**
 * What the front end can do about it.
 */
code: ErrorCode, 
/**
 * One sentence that says where and why.
 */
sentence: string, 
/**
 * What to do about it.
 */
hint: string | null, 
/**
 * For the log.
 */
detail: string, 
/**
 * The field that it is about.
 */
field: string | null, };
export type JobView = { 
/**
 * Which.
 */
job: string, 
/**
 * Where it stands.
 */
state: JobState, 
/**
 * Steps done.
 */
done: number, 
/**
 * Steps in all; 0 where it is not known.
 */
total: number, 
/**
 * What it does.
 */
label: string, 
/**
 * Result of an import.
 */
imported: ImportReport | null, 
/**
 * Result of an export.
 */
exported: ExportReport | null, 
/**
 * Why it failed.
 */
error: WireError | null, };
export type Purpose = "new_plan" | "open_plan" | "import_csv" | "import_csv_folder" | "import_ics" | "import_process" | "export" | "backup";
export type GroupBy = "portfolio" | "system" | "kind";
export type ConflictsBy = "kind" | "rule" | "release" | "environment" | "owner";
export type ConflictsThat = "open" | "settled" | "all";
export type ConflictsOf = { 
/**
 * Whose sentence, kind or owner holds all these words.
 */
query: string, 
/**
 * Only breaks of a rule, or only risks.
 */
severity: Severity | null, 
/**
 * Which, after what was decided.
 */
that: ConflictsThat, 
/**
 * By what they stand together.
 */
by: ConflictsBy, };
export type ImportFrom = "csv" | "ics" | "process";
export type ExportWhat = "ics" | "csv" | "json" | "process" | "status" | "year";
export type Paper = "a4" | "a3" | "letter";

export interface Calls {
  /** What the start screen shows. */
  welcome: [Record<string, never>, Welcome];
  /** The native dialog opens and the path stays here; null when it was closed. */
  choose_file: [{ 
/**
 * What for.
 */
purpose: Purpose, 
/**
 * Suggested file name, without a folder.
 */
suggested: string, }, FileHandle | null];
  /** Makes a plan file and opens it. */
  new_plan: [{ 
/**
 * Where, from `choose_file`.
 */
handle: string, 
/**
 * What it is called.
 */
name: string, 
/**
 * IANA zone.
 */
zone: string, 
/**
 * With the example year.
 */
sample: boolean, }, PlanView];
  /** Opens a plan file. */
  open_plan: [{ 
/**
 * From `choose_file` or the recent plans.
 */
handle: string, }, PlanView];
  /** Closes the open plan. */
  close_plan: [Record<string, never>, null];
  /** Takes a plan off the list of recent ones; the file stays. */
  forget_recent: [{ 
/**
 * From `choose_file` or the recent plans.
 */
handle: string, }, null];
  /** All IANA zone names. */
  zones: [Record<string, never>, Array<string>];
  /** Head of the open plan. */
  plan: [Record<string, never>, PlanView];
  /** The year by releases. */
  timeline: [{ 
/**
 * How lanes are grouped.
 */
group_by: GroupBy, 
/**
 * With the computed dates and the critical path.
 */
forecast?: boolean, }, Scene];
  /** The year by environments. */
  environments: [Record<string, never>, Scene];
  /** All records of a kind in rows. */
  table: [{ 
/**
 * Which kind.
 */
kind: RecordKind, 
/**
 * Rows whose text holds all these words; empty is all.
 */
query: string, }, Table];
  /** One record with all its fields and what belongs to it. */
  record: [{ 
/**
 * Which.
 */
ref: Ref, }, RecordView];
  /** A record of that kind with defaults, not yet in the plan: the form of `add`. */
  blank: [{ 
/**
 * Which.
 */
kind: RecordKind, }, RecordView];
  /** Records that a reference may name. */
  options: [{ 
/**
 * Of these kinds.
 */
kinds: RecordKind[], 
/**
 * Whose text holds all these words.
 */
query: string, 
/**
 * Of the organisation's words, only those of this list.
 */
terms?: Terms, }, Array<Option>];
  /** Conflicts in groups, the worst first. */
  conflicts: [{ 
/**
 * Whose sentence, kind or owner holds all these words.
 */
query: string, 
/**
 * Only breaks of a rule, or only risks.
 */
severity: Severity | null, 
/**
 * Which, after what was decided.
 */
that: ConflictsThat, 
/**
 * By what they stand together.
 */
by: ConflictsBy, }, ConflictList];
  /** A page of a group of conflicts. */
  conflict_rows: [{ 
/**
 * As the groups were asked for.
 */
of: ConflictsOf, 
/**
 * Key of the group; null is all, the worst first.
 */
group: string | null, 
/**
 * From this one on.
 */
offset: number, 
/**
 * At most so many.
 */
limit: number, }, Array<ConflictRow>];
  /** Identities of the conflicts of a group, at most the limit. */
  conflict_ids: [{ 
/**
 * As the groups were asked for.
 */
of: ConflictsOf, 
/**
 * Key of the group; null is all, the worst first.
 */
group: string | null, 
/**
 * From this one on.
 */
offset: number, 
/**
 * At most so many.
 */
limit: number, }, Array<string>];
  /** Criteria of a gate that its evidence does not meet. */
  unmet: [{ 
/**
 * Which.
 */
ref: Ref, }, Array<Named>];
  /** Decisions about what is no longer a conflict, newest first. */
  decisions_over: [Record<string, never>, Array<DecisionView>];
  /** One conflict with its facts. */
  conflict: [{ 
/**
 * Its identity.
 */
id: string, }, ConflictCard];
  /** The slots of a cadence, and what drawing it would do. */
  cadence: [{ 
/**
 * Which.
 */
ref: Ref, }, CadenceView];
  /** Cadences that would change if they were drawn now. */
  cadences_due: [Record<string, never>, Array<CadenceDue>];
  /** Which releases follow a template, and how they differ from it. */
  template_impact: [{ 
/**
 * Which.
 */
ref: Ref, }, TemplateImpact];
  /** The computed dates of everything. */
  schedule: [Record<string, never>, ScheduleView];
  /** The computed dates of a record, and why each is where it is. */
  dates: [{ 
/**
 * Which.
 */
ref: Ref, }, Array<DateCard>];
  /** By when everything has to be for a go-live, and what would put it there. */
  backward: [{ 
/**
 * Which release.
 */
release: Ref, 
/**
 * When it goes live: a day, or a day and time.
 */
at: string, }, BackwardView];
  /** Carries out a command. */
  run: [{ 
/**
 * What is meant.
 */
command: Command, 
/**
 * The revision that the caller saw.
 */
revision: number, 
/**
 * Why.
 */
why: string | null, }, Outcome];
  /** What a command would do; nothing changes. */
  preview: [{ 
/**
 * What is meant.
 */
command: Command, 
/**
 * The revision that the caller saw.
 */
revision: number, }, Outcome];
  /** Takes back the last command that is not taken back yet. */
  undo: [Record<string, never>, Outcome];
  /** Does again what was taken back last. */
  redo: [Record<string, never>, Outcome];
  /** The log, newest first. */
  history: [{ 
/**
 * Only entries before this one.
 */
before: number | null, 
/**
 * At most so many.
 */
limit: number, 
/**
 * Only entries that touched this record.
 */
record: Ref | null, }, History];
  /** Records by key, name or title. */
  search: [{ 
/**
 * All these words.
 */
query: string, 
/**
 * At most so many.
 */
limit: number, }, Array<Found>];
  /** Takes over a file; runs as a job. */
  import: [{ 
/**
 * Which, from `choose_file`.
 */
handle: string, 
/**
 * Its format.
 */
from: ImportFrom, 
/**
 * Tells what would be taken and changes nothing.
 */
dry_run: boolean, }, JobView];
  /** Writes a file; runs as a job. */
  export: [{ 
/**
 * Where, from `choose_file`.
 */
handle: string, 
/**
 * What.
 */
what: ExportWhat, 
/**
 * For whom; null is everybody.
 */
audience: Ref | null, 
/**
 * From this day.
 */
from: string | null, 
/**
 * To this day.
 */
to: string | null, 
/**
 * Which year.
 */
year: number | null, 
/**
 * Which release.
 */
release: Ref | null, 
/**
 * On which paper.
 */
paper: Paper, 
/**
 * A year with computed dates below the planned ones.
 */
forecasts: boolean | null, }, JobView];
  /** Copies the plan file, verified. */
  backup: [{ 
/**
 * From `choose_file` or the recent plans.
 */
handle: string, }, null];
  /** How a job stands. */
  job: [{ 
/**
 * Which.
 */
job: string, }, JobView];
  /** Asks a job to stop. */
  cancel_job: [{ 
/**
 * Which.
 */
job: string, }, null];
  /** Opens an https or mailto address outside. */
  open_link: [{ 
/**
 * https or mailto.
 */
url: string, }, null];
}
