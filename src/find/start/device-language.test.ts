import { expect, it } from "vitest";
import { deviceLanguage } from "./device-language.ts";

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
