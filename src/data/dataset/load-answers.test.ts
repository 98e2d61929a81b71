import fc from "fast-check";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { CodeDepartement } from "../../domain/codes.ts";
import { SEASONS } from "../../domain/network/conditions.ts";
import { aCommune, aPlace, aResort } from "../../testing/builders.ts";
import { someDamaged } from "../../testing/dirty.ts";
import { toAnswersFile } from "../public-data/answers.ts";
import { toPlaceFeature } from "../public-data/write-place-feature.ts";
import { createLoader } from "./loader.ts";

const { code, ...commune } = aCommune();
const WHOLE = toAnswersFile(
  [toPlaceFeature(aPlace())],
  [
    { ...commune, codeCommune: code, resortId: undefined, node: 0 },
    { ...aResort(), resortId: "val-d-isere", node: 1 },
  ],
  {
    roads: {
      onRoads: 2,
      nodeCount: 3,
      from: [0, 1],
      to: [1, 2],
      metres: [900, 800],
      isShut: [0, 1],
    },
    destinationNodes: [2],
  },
);

/** Body of the response of the host. */
let sent = "";

beforeEach(() => {
  vi.stubGlobal("fetch", async (url: string) =>
    url.endsWith("data/answers-05.json") ? new Response(sent) : new Response("", { status: 404 }),
  );
});
afterEach(() => vi.unstubAllGlobals());

it("fetches the answers of a département", async () => {
  sent = JSON.stringify(WHOLE);
  const loaded = await createLoader().load("answers", "05" as CodeDepartement);
  expect(loaded).toMatchObject({ status: "ready", value: { places: [aPlace()] } });
});

it("loads a damaged file or rejects it as damaged, and never throws, nor does what is loaded", async () => {
  await fc.assert(
    fc.asyncProperty(someDamaged(JSON.parse(JSON.stringify(WHOLE))), async (json) => {
      sent = JSON.stringify(json) ?? "";
      const loaded = await createLoader().load("answers", "05" as CodeDepartement);
      if (loaded.status === "failed") expect(loaded.fault).toMatchObject({ kind: "damaged" });
      if (loaded.status !== "ready") return;
      for (const { costsIn } of loaded.value.starts.values()) for (const season of SEASONS) costsIn(season);
    }),
    { numRuns: 300 },
  );
});
