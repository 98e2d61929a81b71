import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { listPaths } from "./read-repository.ts";
import { styleFaults } from "./style-faults.ts";

const OF_PART = { isOfPart: true };

it.each([
  ["a border radius outside the scale", ".a { border-radius: 9px; }", "border-radius: 9px"],
  [
    "one border radius of four",
    ".a { border-radius: var(--radius-card) 3px 0 0; }",
    "border-radius: var(--radius-card) 3px 0 0",
  ],
  ["the radius of a single corner", ".a { border-top-left-radius: 9px; }", "border-top-left-radius: 9px"],
  ["a font size", ".a { font-size: 0.9rem; }", "font-size: 0.9rem"],
  ["a font size in print", "@media print { .a { font-size: 9pt; } }", "font-size: 9pt"],
  ["a space", ".a { padding: 4px 7px; }", "padding: 4px 7px"],
  ["a negative margin", ".a { margin-left: -3px; }", "margin-left: -3px"],
  ["a gap between rows", ".a { row-gap: 5px; }", "row-gap: 5px"],
  ["a width that is no breakpoint", "@media (max-width: 720px) { .a { gap: 4px; } }", "@media max-width: 720px"],
  [
    "a height that is no breakpoint, in one of two queries",
    "@media print, (min-height: 701px) { .a { gap: 4px; } }",
    "@media min-height: 701px",
  ],
  [
    "a container width that is no breakpoint",
    "@container (max-width: 500px) { .a { gap: 4px; } }",
    "@container max-width: 500px",
  ],
  ["a rule for every paragraph", "@media print { .a, main > p { gap: 4px; } }", "main > p"],
])("reports %s", (_, css, fault) => expect(styleFaults(css, OF_PART)).toEqual([fault]));

it("accepts tokens, spaces of the scale, alignments beyond it, known widths and keyframes", () => {
  const css = `
    .a { border-radius: var(--radius-sheet) var(--radius-sheet) 0 0; font-size: var(--text-14); padding: 8px 50px 1.5em; }
    .b::before { border-radius: 50%; font-size: inherit; margin: -12px auto; }
    @media (max-width: 719px), (max-width: 1000px) and (orientation: portrait) { [hidden] { gap: 2px 12px; } }
    @media (min-width: 1100px) { #root { gap: 2mm; } }
    @keyframes turn { from { opacity: 0; } }
  `;
  expect(styleFaults(css, OF_PART)).toEqual([]);
});

it("accepts a rule for every paragraph where the whole page has its styles", () => {
  expect(styleFaults("p { margin: 0; }", { isOfPart: false })).toEqual([]);
});

const STYLES = listPaths().filter((path) => path.startsWith("src/") && path.endsWith(".css"));

it("finds the styles of the page", () => expect(STYLES.length).toBeGreaterThan(40));

it.each(STYLES)("%s keeps to the scales", (path) => {
  const isOfPart = !/^src\/(design|app)\//.test(path);
  expect(styleFaults(readFileSync(path, "utf8"), { isOfPart })).toEqual([]);
});
