import { expect, it } from "vitest";
import type { Loader } from "../data/dataset/loader.ts";
import type { BaseMap } from "../domain/base-map.ts";
import type { CodeCommune } from "../domain/codes.ts";
import { failed, type Settled } from "../domain/loadable.ts";
import { layerId } from "../domain/place.ts";
import type { SearchFound } from "../domain/search/search-text.ts";
import { aCommune, aPlace, aResort } from "../testing/builders.ts";
import { OVER_THE_ISERAN } from "../testing/network-builders.ts";
import { createSearchWork, type SearchFile } from "./search-work.ts";

const VALUES: Readonly<Record<SearchFile, unknown>> = {
  communes: { communes: [aCommune({ code: "05177" as CodeCommune, name: "Vars" })], epcis: [] },
  resorts: { resorts: [aResort()], conventions: [] },
  needs: [],
  places: [aPlace({ name: "Valloire" })],
  neighbours: [aPlace({ id: "fs-givors", name: "Givors", codeCommune: undefined })],
  railStations: { stations: [], missingLines: [] },
  hamlets: [],
  roads: OVER_THE_ISERAN,
  baseMap: {
    labels: {
      type: "FeatureCollection",
      features: [
        {
          type: "Feature",
          properties: { kind: "massif", name: "Vanoise", rank: 1, zoom: 6 },
          geometry: { type: "Point", coordinates: [6.8, 45.37] },
        },
      ],
    } satisfies BaseMap["labels"],
  },
};

/** The search with files that come when the test lets them. */
function open() {
  const asked: SearchFile[] = [];
  const settle = new Map<string, (settled: Settled<unknown>) => void>();
  const load = (name: SearchFile) => {
    asked.push(name);
    return new Promise((resolve) => settle.set(name, resolve));
  };
  const work = createSearchWork({ load } as unknown as Loader);
  const comes = (name: SearchFile) => settle.get(name)?.({ status: "ready", value: VALUES[name] });
  const fails = (name: SearchFile) => settle.get(name)?.(failed(name, "unreachable", "HTTP 404"));
  const find = (text: string, files: readonly SearchFile[], seen?: number) =>
    work.search({ text, firstGroup: "commune", now: undefined, language: "fr" }, files, seen);
  return { ...work, find, comes, fails, asked };
}

const labelsOf = ({ places }: SearchFound) => places.flatMap(({ hits }) => hits.map(({ label }) => label));

it("finds in the files that have come, and waits for more only where it is asked to", async () => {
  const { find, comes, asked } = open();
  const files = ["communes", "resorts", "places", "baseMap", "roads"] as const;
  expect(await find("va", files)).toMatchObject({ settled: 0, isWhole: false, isPartial: true, places: [] });
  expect(asked).toEqual(files);
  const next = find("va", files, 0);
  comes("communes");
  const one = await next;
  expect(one).toMatchObject({ settled: 1, isPartial: true });
  expect(labelsOf(one)).toEqual(["Vars"]);
  for (const name of files) comes(name);
  const all = await find("va", files, 4);
  expect(all).toMatchObject({ settled: 5, isWhole: true, isPartial: false });
  expect(labelsOf(all)).toEqual(["Vars", "Val d'Isère", "Valloire", "Vanoise"]);
  expect(labelsOf(await find("iseran", files))).toEqual(["Col de l'Iseran"]);
  expect(asked).toEqual(files);
});

it("finds a place outside the region only where its file is asked for", async () => {
  const { find, comes } = open();
  await find("", ["places", "neighbours"]);
  comes("places");
  comes("neighbours");
  expect(labelsOf(await find("givors", ["places", "neighbours"], 1))).toEqual(["Givors"]);
  expect(labelsOf(await find("givors", ["places"]))).toEqual([]);
});

it("finds the places of the imported file, until it is removed", async () => {
  const { find, comes, prepareSearch } = open();
  await find("", ["places"]);
  comes("places");
  await prepareSearch([aPlace({ id: "couche-1-1", name: "Maison fictive", layer: layerId(1) })]);
  expect(labelsOf(await find("maison fic", ["places"], 0))).toEqual(["Maison fictive"]);
  await prepareSearch([]);
  expect(labelsOf(await find("maison fic", ["places"]))).toEqual([]);
});

it("goes on without a file that fails, says so, and loads it again when it is prepared", async () => {
  const { find, comes, fails, prepareSearch, asked } = open();
  await find("vars", ["communes", "needs"]);
  fails("needs");
  comes("communes");
  const answer = await find("vars", ["communes", "needs"], 1);
  expect(answer).toMatchObject({ isWhole: true, hasFailed: true });
  expect(labelsOf(answer)).toEqual(["Vars"]);
  await prepareSearch([]);
  expect(await find("vars", ["communes", "needs"])).toMatchObject({ isWhole: false, hasFailed: false });
  expect(asked).toEqual(["communes", "needs", "needs"]);
});
