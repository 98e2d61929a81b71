import { expect, it } from "vitest";
import { aCommune } from "../../testing/builders.ts";
import type { CodeCommune } from "../codes.ts";
import { buildHamletIndex, searchHamlets } from "./search-hamlets.ts";

const [cervieres, laBreole, bourg, champoleon] = [
  aCommune({ code: "05027" as CodeCommune, name: "Cervières", population: 180 }),
  aCommune({ code: "04033" as CodeCommune, name: "Ubaye-Serre-Ponçon", population: 700 }),
  aCommune({ code: "73054" as CodeCommune, name: "Bourg-Saint-Maurice", population: 7000 }),
  aCommune({ code: "05032" as CodeCommune, name: "Champoléon", population: 150 }),
];
const COMMUNES = [cervieres, laBreole, bourg, champoleon].flatMap((one) => one ?? []);
const at = (name: string, codeCommune: string) => ({
  name,
  codeCommune: codeCommune as CodeCommune,
  position: [6.7, 44.8] as const,
});
const INDEX = buildHamletIndex(
  [
    at("Le Laus", "05027"),
    at("Le Laus", "04033"),
    at("Les Terrasses", "04033"),
    at("Arc 1800", "73054"),
    at("Le Laus du Haut", "05032"),
  ],
  COMMUNES,
);
const find = (text: string, limit = 5) =>
  searchHamlets(INDEX, text, limit).flatMap((hit) =>
    hit.kind === "lieu-dit" ? [`${hit.label}, ${hit.commune.name}${hit.fit === "exact" ? "" : " …"}`] : [],
  );

it("finds hamlets by their name, in the order of their communes, then those that it begins", () => {
  expect(find("Le Laus")).toEqual([
    "Le Laus, Ubaye-Serre-Ponçon",
    "Le Laus, Cervières",
    "Le Laus du Haut, Champoléon …",
  ]);
  expect(find("laus", 1)).toEqual(["Le Laus, Ubaye-Serre-Ponçon"]);
  expect(find("arc 1800")).toEqual(["Arc 1800, Bourg-Saint-Maurice"]);
  expect(find("terrasses")).toEqual(["Les Terrasses, Ubaye-Serre-Ponçon"]);
  expect(find("les terr")).toEqual(["Les Terrasses, Ubaye-Serre-Ponçon …"]);
});

it("distinguishes hamlets of one name by the commune after it", () => {
  expect(find("le laus cervieres")).toEqual(["Le Laus, Cervières"]);
  expect(find("le laus cerv")).toEqual(["Le Laus, Cervières"]);
});

it("finds none by a short beginning, by another commune, or by nothing", () => {
  expect(find("ter")).toEqual([]);
  expect(find("arc 1800 gap")).toEqual([]);
  expect(find(" ")).toEqual([]);
});
