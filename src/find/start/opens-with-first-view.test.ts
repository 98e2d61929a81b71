import { expect, it } from "vitest";
import { opensWithFirstView } from "./opens-with-first-view.ts";

it.each([
  ["", ["fr-FR", "en"], true],
  ["", ["de-CH", "fr"], true],
  ["", ["de"], true],
  ["", [], true],
  ["", ["it-IT", "fr"], false],
  ["?lieu=fs-18", ["fr-FR"], false],
  ["?lang=it", ["fr-FR"], false],
  ["?utm_source=mail", ["fr-FR"], false],
] as const)("the link « %s » on a device with the languages %j: %s", (search, languages, opens) => {
  expect(opensWithFirstView(search, languages)).toBe(opens);
});
