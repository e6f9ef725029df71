/** What has been typed into a form so far, and what was said about each field. */
import type { FieldView, Value } from "../../generated/wire";
import type { Form, Values } from "./forms";

export class Draft {
  values = $state.raw<Values>({});
  errors = $state.raw<Record<string, string>>({});
  #names = $state.raw<Record<string, string>>({});

  constructor(readonly form: Form) {
    this.values = Object.fromEntries(form.fields.map((field) => [field.id, field.value]));
    this.learn(form.names);
  }

  /** The form's fields with the draft's values in them. */
  get fields(): FieldView[] {
    return this.form.fields.map((field) => {
      const value = this.values[field.id] ?? null;
      if (field.kind !== "ref" && field.kind !== "refs") return { ...field, value, text: typeof value === "string" ? value : "" };
      const refs = (Array.isArray(value) ? value : [value]).filter((each): each is string => typeof each === "string");
      return { ...field, value, named: refs.map((ref) => ({ ref, label: this.#names[ref] ?? field.named.find((each) => each.ref === ref)?.label ?? ref })) };
    });
  }

  set(id: string, value: Value): void {
    this.values = { ...this.values, [id]: value };
    this.say(id, null);
  }

  say(id: string, sentence: string | null): void {
    const { [id]: _, ...rest } = this.errors;
    this.errors = sentence === null ? rest : { ...rest, [id]: sentence };
  }

  learn(names: readonly { ref: string; label: string }[]): void {
    this.#names = { ...this.#names, ...Object.fromEntries(names.map((each) => [each.ref, each.label])) };
  }

  /** Marks required fields that hold nothing; answers whether there are none. */
  complete(sentence: string): boolean {
    const empty = this.fields.filter((field) => field.required && field.kind !== "flag" && (field.value === null || field.value === ""));
    for (const field of empty) this.say(field.id, sentence);
    return empty.length === 0 && Object.keys(this.errors).length === 0;
  }
}
