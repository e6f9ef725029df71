// The sentences of the interface. Made by `cargo xtask generate` from crates/text/messages; do not edit.

/** A number also decides between singular and plural. */
export type MessageValue = string | number;

/** Which variables each message has. */
export interface MessageArgs {
  readonly "ui-app": Record<never, never>;
  readonly "ui-error-unreachable": Record<never, never>;
}

export type MessageId = keyof MessageArgs;

/** The Fluent files, one after the other. */
export const source: string =
  "# The interface around the boards. The boards' own words stand in board.ftl.\n\nui-app = Slipway\nui-error-unreachable = Slipway cannot reach the plan.\n\n";
