/** What is said about an error where it belongs: the sentence, and what may be done about it. */
import type { WireError } from "../generated/wire";
import { asWireError } from "../host/host";
import { t } from "../text";

export const known = (problem: unknown): WireError => asWireError(problem, t("ui-error-unreachable"));

export function said(problem: unknown): string {
  const { sentence, hint } = known(problem);
  return hint ? `${sentence} ${hint}` : sentence;
}
