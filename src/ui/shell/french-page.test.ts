import { expect, it } from "vitest";
import { core } from "../messages/core/fr.ts";
import { PAGES } from "./french-page.tsx";

it("names the links of the French pages as the navigation of the question page does", () => {
  const { viewNames, territories, dataPage } = core;
  expect(PAGES.map(({ name }) => name)).toEqual([viewNames.trouver, viewNames.saisonniers, territories, dataPage]);
});
