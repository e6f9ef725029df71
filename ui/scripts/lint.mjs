// House rules of the interface that types cannot hold: tiers, colours and words in their places, no raw HTML, one door
// to Tauri, no file over 500 lines. Prints file and line; fails when anything is found.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "svelte/compiler";

const root = fileURLToPath(new URL("../src/", import.meta.url));
/** A file imports from its own folder and from lower tiers. */
const TIERS = { generated: 0, text: 0.5, styles: 0, kit: 1, host: 1, model: 2, actions: 3, board: 4, features: 5, views: 6, top: 7 };
const SPOKEN = new Set(["title", "aria-label", "placeholder", "alt", "label", "text"]);
const found = [];

const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|svelte|css)$/.test(entry.name))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));

const say = (file, line, what) => found.push(`${file}:${line}: ${what}`);
const lineOf = (text, index) => text.slice(0, index).split("\n").length;
const tierOf = (path) => {
  const [first, second] = path.split("/");
  return second === undefined ? (first.replace(/\..*$/, "") in TIERS ? first.replace(/\..*$/, "") : "top") : first;
};

function imports(file, text) {
  const own = tierOf(file);
  for (const match of text.matchAll(/(?:from|import)\s*\(?\s*["']([^"']+)["']/g)) {
    const line = lineOf(text, match.index);
    if (match[1].startsWith("@tauri-apps") && own !== "host") say(file, line, "only host/ imports @tauri-apps");
    if (!match[1].startsWith(".")) continue;
    const path = relative(root, resolve(root, dirname(file), match[1])).replaceAll("\\", "/");
    const other = tierOf(path);
    if (own === "features" && other === "features" && file.split("/")[1] !== path.split("/")[1]) say(file, line, `a feature imports another: ${path}`);
    if (own !== other && TIERS[other] >= TIERS[own]) say(file, line, `${own}/ stands below or beside ${other}/: ${path}`);
  }
}

function colours(file, text) {
  if (file.startsWith("styles/") || file.includes(".test")) return;
  for (const match of text.matchAll(/:[^;{}\n]*?(#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|oklch)\()|["'`]#[0-9a-f]{3,8}["'`]/gi)) {
    if (!/#[a-z]+\(|this\.#|\.#/i.test(match[0])) say(file, lineOf(text, match.index), `a colour outside styles/: ${match[0].trim()}`);
  }
}

function raw(file, text) {
  for (const match of text.matchAll(/\{@html|\.innerHTML\b|\.outerHTML\b|insertAdjacentHTML|\beval\(|new Function\(|\sstyle="/g)) say(file, lineOf(text, match.index), `not under this content security policy: ${match[0].trim()}`);
}

function words(file, text) {
  const visit = (node) => {
    if (!node || typeof node !== "object") return;
    if (Array.isArray(node)) return node.forEach(visit);
    if (node.type === "Text" && /\p{L}{2,}/u.test(node.data)) say(file, lineOf(text, node.start), `words in a component: ${node.data.trim()}`);
    if (node.type === "StyleDirective") return;
    if (node.type === "Attribute") {
      const literal = Array.isArray(node.value) ? node.value.find((part) => part.type === "Text") : null;
      if (literal && SPOKEN.has(node.name) && /\p{L}/u.test(literal.data)) say(file, lineOf(text, node.start), `words in an attribute: ${literal.data}`);
      return;
    }
    for (const [key, value] of Object.entries(node)) if (key !== "parent" && key !== "metadata") visit(value);
  };
  visit(parse(text, { modern: true, filename: file }).fragment);
}

for (const file of files.filter((each) => !each.startsWith("generated/"))) {
  const text = readFileSync(join(root, file), "utf8");
  const lines = text.split("\n").length;
  if (lines > 500) say(file, lines, "longer than 500 lines");
  imports(file, text);
  colours(file, text);
  raw(file, text);
  if (file.endsWith(".svelte")) words(file, text);
}

if (found.length) {
  console.error(found.join("\n"));
  process.exit(1);
}
console.log(`${files.length} files keep the house rules`);
