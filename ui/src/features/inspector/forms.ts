/**
 * The small forms of record actions, as data: which fields, and which command they make.
 * Invariant: a form makes exactly one command, so that it is one undo. Values of the organisation's own fields are records
 * beside the new one, and come with it in one batch.
 */
import type { Command, FieldKind, FieldView, Outcome, RecordKind, Ref, Value } from "../../generated/wire";
import type { App } from "../../model/app.svelte";
import type { DialogRequest } from "../../model/dialogs";
import { newId, newRef } from "../../model/ids";
import { momentOf } from "../../kit/dates";
import { kindLabel } from "../../model/kinds";
import { heldBy } from "../../model/own";
import { t } from "../../text";

export type Values = Record<string, Value>;
export interface Form {
  title: string;
  text: string | null;
  submit: string;
  danger: boolean;
  fields: FieldView[];
  /** How many fields stand open; the rest is behind "more". */
  open: number;
  names: { ref: Ref; label: string }[];
  command: (values: Values) => Command | Promise<Command>;
  after: (outcome: Outcome) => void;
}

type More = Partial<Pick<FieldView, "required" | "kinds" | "choices">> & { value?: Value };
const field = (id: string, label: string, kind: FieldKind, more: More = {}): FieldView => ({
  id, label, kind, group: "", value: more.value ?? null, text: "", required: more.required ?? false, editable: true,
  choices: more.choices ?? [], kinds: more.kinds ?? [], named: [], columns: [], terms: null, custom: null,
});
const text = (values: Values, id: string): string => (typeof values[id] === "string" ? (values[id] as string) : "");
const whole = (values: Values, id: string): number => (typeof values[id] === "number" ? (values[id] as number) : 0);
const none = (): void => {};
const form = (title: string, submit: string, fields: FieldView[], command: Form["command"], more: Partial<Form> = {}): Form =>
  ({ title, submit, fields, command, text: null, danger: false, open: fields.length, names: [], after: none, ...more });

async function createForm(app: App, kind: RecordKind, preset: Values): Promise<Form | null> {
  const [blank, names] = await Promise.all([app.ask("blank", { kind }), namesOf(app, preset)]);
  if (!blank) return null;
  const ref = newRef(kind);
  const all = blank.fields.filter((each) => each.editable).map((each) => (each.id in preset ? { ...each, value: preset[each.id] ?? null } : each));
  const first = all.filter((each) => each.required || each.id in preset);
  const fields = [...first, ...all.filter((each) => !first.includes(each))];
  const command = async (values: Values): Promise<Command> => {
    const given = Object.entries(values).filter(([, value]) => value !== null && value !== "");
    const own = fields.filter((each) => each.custom !== null);
    const add: Command = { do: "add", record: ref, fields: Object.fromEntries(given.filter(([id]) => !own.some((each) => each.id === id))) };
    const held = await Promise.all(own.flatMap((each) => given.filter(([id]) => id === each.id).map(([, value]) => heldBy(app, ref, each, value))));
    return held.length ? { do: "batch", commands: [add, ...held] } : add;
  };
  return form(t("ui-do-new", { kind: kindLabel(kind) }), t("ui-create"), fields, command, { open: Math.max(first.length, Math.min(fields.length, 6)), names, after: () => app.goTo(ref) });
}

/** The names of records that a form starts with. */
async function namesOf(app: App, preset: Values): Promise<Form["names"]> {
  const refs = Object.values(preset).flat().filter((value): value is string => typeof value === "string" && /^[a-z_]+:./.test(value));
  const found = await Promise.all(refs.map((ref) => app.host.call("record", { ref }).catch(() => null)));
  return found.flatMap((record) => (record ? [{ ref: record.ref, label: record.title }] : []));
}

function templateForm(app: App): Form {
  const fields = [
    field("template", t("ui-form-template"), "ref", { required: true, kinds: ["release_template"] }),
    field("key", t("ui-form-key"), "text", { required: true }), field("name", t("ui-form-name"), "text", { required: true }),
    field("start", t("ui-form-start"), "day", { required: true, value: app.plan ? momentOf(app.plan.today, false) : null }),
    field("portfolio", t("ui-form-portfolio"), "ref", { kinds: ["portfolio"] }),
  ];
  return form(t("ui-do-from-template"), t("ui-create"), fields, (values) => ({
    do: "apply_template", template: text(values, "template"), seed: newId(), key: text(values, "key"), name: text(values, "name"), start: text(values, "start"),
    ...(text(values, "portfolio") ? { portfolio: text(values, "portfolio") } : {}),
  }), { after: (outcome) => goToFirst(app, outcome, "release") });
}

function goToFirst(app: App, outcome: Outcome, kind: RecordKind): void {
  const made = outcome.created.find((ref) => ref.startsWith(`${kind}:`)) ?? outcome.created[0];
  if (made) app.goTo(made);
}

const cloneForm = (app: App, release: Ref, title: string): Form =>
  form(t("ui-clone-title", { title }), t("ui-clone-short"), [
    field("key", t("ui-form-key"), "text", { required: true }), field("name", t("ui-form-name"), "text", { required: true }),
    field("days", t("ui-form-offset"), "number", { required: true, value: 21 }),
  ], (values) => ({ do: "clone", release, seed: newId(), key: text(values, "key"), name: text(values, "name"), days: whole(values, "days") }), { text: t("ui-clone-text"), after: (outcome) => goToFirst(app, outcome, "release") });

async function removeForm(app: App, record: Ref, title: string): Promise<Form> {
  const [view, outcome] = await Promise.all([app.host.call("record", { ref: record }).catch(() => null), app.preview({ do: "remove", record })]);
  const along = (view?.related ?? []).filter((each) => each.goes_along && each.items.length > 0).map((each) => `${each.label} (${each.items.length})`);
  const said = [
    along.length ? t("ui-remove-along", { list: along.join(", ") }) : t("ui-remove-alone"),
    outcome && outcome.lost_total > 0 ? t("ui-remove-lost", { count: outcome.lost_total }) : "",
    outcome && outcome.gained_total > 0 ? t("ui-remove-gained", { count: outcome.gained_total }) : "",
    t("ui-remove-undo"),
  ];
  return form(t("ui-remove-title", { title }), t("ui-remove-short"), [], () => ({ do: "remove", record }), { danger: true, text: said.filter(Boolean).join(" "), after: () => app.selection === record && app.select(null) });
}

/** Asks for the name once: whoever gave it signs the next approvals with it. */
function approveForm(app: App, booking: Ref, title: string): Form {
  let by = "";
  return form(t("ui-approve-title", { title }), t("ui-approve"), [field("by", t("ui-settings-me"), "text", { required: true })], (values) => {
    by = text(values, "by").trim();
    return { do: "approve_booking", booking, by };
  }, { text: t("ui-approve-text"), after: () => app.settings.set("me", by) });
}

/** A gate that somebody passes although criteria are open: they are told which, and may. */
const passForm = (gate: Ref, title: string, unmet: readonly string[]): Form =>
  form(t("ui-pass-title", { title }), t("ui-pass"), [], () => ({ do: "edit", record: gate, fields: { status: "passed" } }), {
    danger: true, text: t("ui-pass-text", { count: unmet.length, list: unmet.join(", ") }),
  });

const rejectForm = (app: App, booking: Ref, title: string): Form =>
  form(t("ui-reject-title", { title }), t("ui-reject"), [
    field("by", t("ui-form-by"), "text", { required: true, value: app.settings.values.me || null }), field("why", t("ui-form-why"), "long_text", { required: true }),
  ], (values) => ({ do: "reject_booking", booking, by: text(values, "by"), why: text(values, "why") }));

const evidenceForm = (app: App, criterion: Ref, title: string): Form =>
  form(t("ui-evidence-title", { title }), t("ui-record-evidence"), [
    field("value", t("ui-form-value"), "text", { required: true }), field("who", t("ui-form-who"), "text", { required: true, value: app.settings.values.me || null }),
    field("at", t("ui-form-at"), "moment", { required: true, value: app.plan ? momentOf(app.plan.today, true) : null }),
  ], (values) => ({ do: "record_evidence", id: newId(), criterion, value: text(values, "value"), who: text(values, "who"), at: text(values, "at") }), { text: t("ui-evidence-text") });

const LINKS = ["FS", "SS", "FF", "SF"] as const;
const linkLabel = { FS: "ui-link-fs", SS: "ui-link-ss", FF: "ui-link-ff", SF: "ui-link-sf" } as const;

const linkForm = (from: Ref, title: string): Form =>
  form(t("ui-link-title", { title }), t("ui-link-short"), [
    field("to", t("ui-form-waits"), "ref", { required: true, kinds: ["release", "phase", "gate", "milestone"] }),
    field("type", t("ui-form-type"), "choice", { required: true, value: "FS", choices: LINKS.map((value) => ({ value, label: t(linkLabel[value]) })) }),
    field("lag", t("ui-form-lag"), "lag", { value: "0d" }),
  ], (values) => ({ do: "link", id: newId(), from, to: text(values, "to"), type: LINKS.find((each) => each === values.type) ?? "FS", lag: text(values, "lag") || "0d" }));

const joinForm = (release: Ref, title: string): Form =>
  form(t("ui-join-title", { title }), t("ui-join-short"), [field("parent", t("ui-form-parent"), "ref", { required: true, kinds: ["release"] })],
    (values) => ({ do: "join", release, parent: text(values, "parent") }));

/** The form of a request; null when the plan could not say what is in it. */
export function formOf(app: App, request: DialogRequest): Promise<Form | null> {
  switch (request.kind) {
    case "create": return createForm(app, request.record, request.preset);
    case "from_template": return Promise.resolve(templateForm(app));
    case "clone": return Promise.resolve(cloneForm(app, request.release, request.title));
    case "remove": return removeForm(app, request.record, request.title);
    case "approve": return Promise.resolve(approveForm(app, request.booking, request.title));
    case "pass": return Promise.resolve(passForm(request.gate, request.title, request.unmet));
    case "reject": return Promise.resolve(rejectForm(app, request.booking, request.title));
    case "evidence": return Promise.resolve(evidenceForm(app, request.criterion, request.title));
    case "link": return Promise.resolve(linkForm(request.from, request.title));
    case "join": return Promise.resolve(joinForm(request.release, request.title));
    default: return Promise.resolve(null);
  }
}

export const isForm = (request: DialogRequest): boolean => ["create", "from_template", "clone", "remove", "approve", "pass", "reject", "evidence", "link", "join"].includes(request.kind);
