import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { USUAL_CHOICES } from "../state/app-state.ts";
import { readLink } from "../state/url/link.ts";
import { readGoldenLines } from "../testing/expect-golden.ts";

/** The texts in the first column of the table « Withdrawn » that are code: parameters, values, or both. */
const [, section = ""] = readFileSync("docs/link-parameters.md", "utf8").split(/^## Withdrawn$/m);
const NAMED = new Set(
  section.split("\n").flatMap((row) => [...(row.split("|")[1] ?? "").matchAll(/`([^`]+)`/g)].map(([, code]) => code)),
);

const WITHDRAWN = readGoldenLines("withdrawn-links.txt").filter((parameter) => {
  const [name = "", value = ""] = parameter.split("=");
  return NAMED.has(name) || NAMED.has(value) || NAMED.has(parameter);
});

it.each(WITHDRAWN)("a link with what was withdrawn gives the usual choices: %s", (parameter) => {
  expect(readLink(`?${parameter}`, USUAL_CHOICES)).toEqual(readLink("", USUAL_CHOICES));
});

it("a link with all that was withdrawn gives the usual choices", () => {
  expect(WITHDRAWN.length).toBeGreaterThan(10);
  expect(readLink(`?${WITHDRAWN.join("&")}`, USUAL_CHOICES)).toEqual(readLink("", USUAL_CHOICES));
});
