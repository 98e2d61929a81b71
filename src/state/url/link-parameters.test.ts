import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { LINK_PARAMETERS } from "../../../e2e/link-parameters.ts";
import { CATEGORIES } from "../../domain/category.ts";
import { PRACTICALS } from "../../domain/filter/filters.ts";
import { VERIFICATIONS } from "../../domain/place.ts";
import { NEED_NOTES } from "../../domain/search/need.ts";
import { DEPARTEMENTS } from "../../domain/territory.ts";
import { TRANSIT_CHOICES } from "../../domain/transit/day-kinds.ts";
import { LANGUAGES, VIEWS } from "../app-state.ts";
import { PARAMETERS } from "./link.ts";

const DOCUMENT = "docs/link-parameters.md";

it(`${DOCUMENT} lists the parameters of a link, each once, in the order of the query`, () => {
  expect(LINK_PARAMETERS).toEqual(PARAMETERS.map(({ name }) => name));
});

it.each<readonly [name: string, values: readonly string[]]>([
  ["vue", VIEWS],
  ["type", CATEGORIES],
  ["note", NEED_NOTES],
  ["pratique", PRACTICALS],
  ["departement", DEPARTEMENTS.map(({ code }) => code)],
  ["verification", VERIFICATIONS],
  ["sans-voiture", TRANSIT_CHOICES.filter((choice) => choice !== "non")],
  ["lang", LANGUAGES],
])(`${DOCUMENT} lists every value of %s`, (name, values) => {
  const row = readFileSync(DOCUMENT, "utf8")
    .split("\n")
    .find((line) => line.startsWith(`| \`${name}\` |`));
  expect(values.filter((value) => !row?.includes(`\`${value}\``))).toEqual([]);
});
