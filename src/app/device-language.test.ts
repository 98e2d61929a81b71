import { expect, it } from "vitest";
import { deviceLanguage } from "./device-language.ts";

it.each([
  [["it-CH", "fr"], "it"],
  [["de-AT", "EN-gb", "fr"], "en"],
  [["es"], "es"],
  [["fr-FR"], "fr"],
])("takes the first of %j that the page speaks", (languages, language) => {
  expect(deviceLanguage(languages)).toBe(language);
});

it("speaks French to a device whose languages it does not speak", () => {
  expect(deviceLanguage(["de", "pl", "eng"])).toBe("fr");
  expect(deviceLanguage([])).toBe("fr");
});
