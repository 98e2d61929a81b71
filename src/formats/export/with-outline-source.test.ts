import { expect, it } from "vitest";
import { anOutlineSource } from "../../testing/outline-builders.ts";
import type { DataSources } from "../public-data/data-sources.ts";
import { relevantSources } from "./relevant-sources.ts";
import { withOutlineSource } from "./with-outline-source.ts";

const naturalEarth: DataSources[number] = {
  id: "natural-earth",
  producer: "Natural Earth",
  title: "",
  licence: "Domaine public",
  vintage: "",
  url: "",
  date: "",
  tables: ["fond de carte", "départements"],
};

it("keeps sources for schematic outlines", () => {
  const sources = [naturalEarth];
  expect(withOutlineSource(sources, undefined)).toBe(sources);
});

it("replaces the sources of schematic outlines by official ones, also among those of figures", () => {
  const sources = withOutlineSource([naturalEarth], anOutlineSource());
  expect(sources.map(({ id, tables }) => [id, tables])).toEqual([
    ["natural-earth", ["fond de carte"]],
    ["contours-officiels", ["contours des communes", "EPCI", "départements"]],
  ]);
  const cited = relevantSources(sources, [], { kind: "droite" }, { group: "tous", place: "mairie" });
  expect(cited).toEqual([expect.objectContaining({ producer: "IGN", vintage: "2026" })]);
});
