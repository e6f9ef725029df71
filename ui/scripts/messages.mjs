// Makes src/generated/messages.ts from the Fluent files of the interface, byte for byte as `cargo xtask generate`
// does, for those who work on the interface without the Rust tools. Shared files (`fields`) are included where present.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("../../", import.meta.url);
const files = ["board", "fields", "ui"]
  .map((name) => new URL(`crates/text/messages/en/${name}.ftl`, root))
  .filter((url) => existsSync(url));

let source = "";
let types = "";
for (const file of files) {
  const text = readFileSync(file, "utf8");
  source += `${text}\n`;
  for (const block of text.split(/^(?=[a-z][a-z0-9-]* =)/m)) {
    const id = /^([a-z][a-z0-9-]*) =/.exec(block)?.[1];
    if (!id) continue;
    const body = block.replace(/^#.*$/gm, "");
    const names = [...new Set([...body.matchAll(/\$([a-z][a-z0-9-]*)/g)].map((match) => match[1]))];
    const shape = names.length === 0
      ? "Record<never, never>"
      : `{ ${names.map((name) => `readonly ${JSON.stringify(name)}: MessageValue`).join("; ")} }`;
    types += `  readonly ${JSON.stringify(id)}: ${shape};\n`;
  }
}

writeFileSync(
  fileURLToPath(new URL("ui/src/generated/messages.ts", root)),
  "// The sentences of the interface. Made by `cargo xtask generate` from crates/text/messages; do not edit.\n\n" +
    "/** A number also decides between singular and plural. */\nexport type MessageValue = string | number;\n\n" +
    `/** Which variables each message has. */\nexport interface MessageArgs {\n${types}}\n\n` +
    "export type MessageId = keyof MessageArgs;\n\n" +
    `/** The Fluent files, one after the other. */\nexport const source: string =\n  ${JSON.stringify(source)};\n`,
);
