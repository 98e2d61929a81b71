import { expect, it } from "vitest";
import { PANEL } from "../../src/ui/theme/panel.ts";
import { SYMBOLS } from "../../src/ui/theme/symbols.ts";
import { writeColours } from "./theme-colours.ts";

it("declares the colours of both schemes under the same names, light ones for paper", () => {
  const [light = "", dark = ""] = writeColours().split("@media (prefers-color-scheme: dark)");
  const namesOf = (rule: string) => [...rule.matchAll(/--[\w-]+(?=:)/g)].map(([name]) => name);
  expect(light).toMatch(/^:root, \.print-sheet \{/);
  expect(namesOf(dark)).toEqual(namesOf(light));
  expect(new Set(namesOf(light)).size).toBe(namesOf(light).length);
  for (const [scheme, rule] of [
    ["light", light],
    ["dark", dark],
  ] as const) {
    expect(rule).toContain(`--on-primary: ${PANEL[scheme].onPrimary};`);
    expect(rule).toContain(`--france-services: ${SYMBOLS[scheme]["france-services"].colour};`);
  }
});
