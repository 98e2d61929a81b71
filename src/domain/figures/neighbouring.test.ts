import { expect, it } from "vitest";
import { FOUR_COMMUNES, HAUTES_ALPES, someOutlines } from "../../testing/figures-builders.ts";
import { WHOLE_REGION } from "../territory-ref.ts";
import { neighboursOf } from "./neighbouring.ts";

const [vars, orres, ristolas] = FOUR_COMMUNES.map(({ code }) => ({ level: "commune", code }) as const);

it("finds the territories with a common border on each side", () => {
  if (vars === undefined || orres === undefined) throw new Error("There are four communes");
  expect(neighboursOf(someOutlines(), vars)).toEqual([orres]);
  expect(neighboursOf(someOutlines(), orres)).toEqual([vars, ristolas]);
});

it("leaves out a territory that touches at a corner only", () => {
  const outlines = someOutlines();
  const [first, , , fourth] = outlines.communes.features;
  if (first === undefined || fourth === undefined || vars === undefined) throw new Error("There are four communes");
  // The fourth square now lies south-east of the first one.
  const ring = [
    [6.7, 44.5],
    [6.8, 44.5],
    [6.8, 44.4],
    [6.7, 44.4],
    [6.7, 44.5],
  ];
  const moved = { ...fourth, geometry: { type: "Polygon" as const, coordinates: [ring] } };
  const communes = { ...outlines.communes, features: [first, moved] };
  expect(neighboursOf({ ...outlines, communes }, vars)).toEqual([]);
});

it("finds none around the region, nor around a département that stands alone", () => {
  expect(neighboursOf(someOutlines(), WHOLE_REGION)).toEqual([]);
  if (HAUTES_ALPES.level !== "departement") throw new Error("It is a département");
  expect(neighboursOf(someOutlines(), HAUTES_ALPES)).toEqual([]);
});
