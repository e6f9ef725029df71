/**
 * The keys of the board with their words, for the page of shortcuts.
 * Invariant: says what `keys.ts` does; the board itself does not read it.
 */
import type { MessageId } from "../text";

export const BOARD_KEYS: readonly { keys: string; label: MessageId }[] = [
  { keys: "← →", label: "board-key-along" },
  { keys: "↑ ↓", label: "board-key-across" },
  { keys: "PgUp PgDn", label: "board-key-page" },
  { keys: "Home End", label: "board-key-ends" },
  { keys: "Enter", label: "board-key-open" },
  { keys: "Space", label: "board-key-select" },
  { keys: "M", label: "board-key-move" },
  { keys: "L", label: "board-key-link" },
  { keys: "N", label: "board-key-new" },
  { keys: "[ ]", label: "board-key-follow" },
  { keys: "C", label: "board-key-conflict" },
  { keys: "+ −", label: "board-key-zoom" },
];
