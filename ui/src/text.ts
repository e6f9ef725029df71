/**
 * Every sentence of the interface, by id, from the Fluent files of crates/text.
 * Invariant: a missing message or a forgotten variable does not compile; formatting never throws.
 */
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { source, type MessageArgs, type MessageId } from "./generated/messages";

const bundle = new FluentBundle("en", { useIsolating: false });
bundle.addResource(new FluentResource(source));

type Rest<K extends MessageId> = MessageArgs[K] extends Record<never, never>
  ? keyof MessageArgs[K] extends never ? [] : [args: MessageArgs[K]]
  : [args: MessageArgs[K]];

/** The sentence in the reader's language. */
export function t<K extends MessageId>(id: K, ...rest: Rest<K>): string;
export function t(id: MessageId, args?: Record<string, string | number>): string {
  const pattern = bundle.getMessage(id)?.value;
  return pattern ? bundle.formatPattern(pattern, args, []) : id;
}

/** Ids of sentences without variables, for tables of labels. */
export type PlainId = { [K in MessageId]: keyof MessageArgs[K] extends never ? K : never }[MessageId];
export type { MessageId };
