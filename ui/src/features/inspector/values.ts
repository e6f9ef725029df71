/**
 * Between what stands in a text field and the value of a record's field.
 * Invariant: an empty text is null; what is not a number where one is wanted is undefined, never 0. Everything else is
 * judged by the plan, which knows why it refuses.
 */
import type { FieldKind, FieldView, Value } from "../../generated/wire";
import { t } from "../../text";

export function textOf(field: FieldView): string {
  const { value } = field;
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.filter((each) => typeof each === "string").join(", ");
  return typeof value === "object" ? "" : String(value);
}

export function numberOf(typed: string): number | null | undefined {
  const text = typed.trim().replace(/\u2212/g, "-").replace(",", ".");
  if (text === "") return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : undefined;
}

export function valueOf(field: FieldView, typed: string): Value | undefined {
  if (field.kind === "decimal") return numberOf(typed);
  if (field.kind === "number") {
    const number = numberOf(typed);
    return typeof number !== "number" || Number.isInteger(number) ? number : undefined;
  }
  if (field.kind === "words") return typed.split(/[,;\n]/).map((word) => word.trim()).filter(Boolean);
  const text = field.kind === "long_text" ? typed.replace(/\s+$/, "") : typed.trim();
  return text === "" ? null : text;
}

const plain = (value: Value | undefined): string => JSON.stringify(value === undefined || value === "" || (Array.isArray(value) && value.length === 0) ? null : value);
export const same = (a: Value | undefined, b: Value | undefined): boolean => plain(a) === plain(b);

export function example(kind: FieldKind): string {
  switch (kind) {
    case "time": return "18:00";
    case "recurrence": return "FREQ=WEEKLY;INTERVAL=3;BYDAY=TU";
    case "rule": return t("ui-rule-example");
    case "lag": return t("ui-lag-example");
    case "words": return t("ui-words-example");
    default: return "";
  }
}
