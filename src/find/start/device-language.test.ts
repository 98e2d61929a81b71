import { expect, it } from "vitest";
import { deviceLanguage, opensWithFirstView } from "./device-language.ts";

it.each([
  [["it-CH", "fr"], "it"],
  [["xx-AT", "EN-gb", "fr"], "en"],
  [["es"], "es"],
  [["fr-FR"], "fr"],
])("returns the first of %j that the page has", (languages, language) => {
  expect(deviceLanguage(languages)).toBe(language);
});

it("returns French when the page has none of the device's languages", () => {
  expect(deviceLanguage(["xx", "yy", "eng"])).toBe("fr");
  expect(deviceLanguage([])).toBe("fr");
});

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
