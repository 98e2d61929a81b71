import { describe, expect, it } from "vitest";
import { STRAIGHT } from "../../domain/access/access-model.ts";
import { atOnce } from "../../domain/at-once.ts";
import { layerId } from "../../domain/layer/layer-id.ts";
import type { LocalLayer } from "../../domain/layer/local-layer.ts";
import type { PassageId } from "../../domain/network/road-network.ts";
import { MOST_PLANNED } from "../../domain/scenario/planned-place.ts";
import type { Study } from "../../domain/study/study.ts";
import { parseTerritory, WHOLE_REGION } from "../../domain/territory-ref.ts";
import { type AppState, USUAL_CHOICES } from "../../model/app-state.ts";
import { writeLink } from "../../model/url/link.ts";
import { readVariants } from "../../model/url/variants-text.ts";
import { aCommune, aPlace } from "../../testing/builders.ts";
import { aState } from "../../testing/state-builder.ts";
import { selectVariants } from "../variants/state.ts";
import { fitsBeside, openStudy, ownBeside, selectLeftOutOfLink, studyInSteps } from "./state.ts";

const GAP = aCommune({ name: "Gap" });
const MAISON = aPlace({ id: "fs-18", name: "Maison", position: GAP.position });
const DATA = { places: [MAISON], communes: [GAP] };

function inState(changes: Partial<AppState> = {}): AppState {
  return aState(DATA, { view: "territoires", accessModel: STRAIGHT, demandPlace: "mairie", ...changes });
}

function aLayer(number: number, name = "Mairies"): LocalLayer {
  const id = layerId(number);
  return {
    id,
    name,
    origin: { kind: "file", fileName: "mairies.csv" },
    addedOn: "2026-11-25",
    vintage: "",
    isShown: true,
    places: [{ ...aPlace({ id: `${id}-2`, records: aPlace().records }), layer: id }],
    hidden: [],
  };
}

function withLayers(...layers: readonly LocalLayer[]): Pick<AppState, "layers"> {
  return { layers: { ...aState().layers, layers, isRecalled: true, lastNumber: layers.length } };
}

function saved(changes: Partial<AppState> = {}): Study {
  return atOnce(studyInSteps(inState(changes), "Gap"));
}

function variantsAfter(state: AppState, study: Study, keeping: "join" | "replace") {
  return selectVariants({ ...state, storeKey: {}, ...openStudy(state, study, keeping).choices }).variants;
}

describe("A saved study", () => {
  it("holds all variants and notes, also those that a link leaves out", () => {
    const notes = Array.from({ length: 20 }, (_, at) => `fs-18_Note_${at}_${"é".repeat(400)}`).join("~");
    const variants = `B~A!xfs-18${Array.from({ length: 900 }, (_, at) => `!xfs-${1000 + at}`).join("")}`;
    const state = inState({ notes, variants });
    expect(selectLeftOutOfLink(state)).toEqual(["variantes", "notes"]);
    const { choices } = openStudy(inState(), saved({ notes, variants }), "replace");
    expect(choices).toMatchObject({ notes, variants });
  });

  it("holds neither the position of the device nor a camera near it", () => {
    const position = [6.0812, 44.5594] as const;
    const study = saved({
      origin: { kind: "position", position },
      devicePosition: position,
      camera: { zoom: 12, longitude: 6.08, latitude: 44.56 },
    });
    expect(JSON.stringify(study)).not.toMatch(/carte=|origine=|6\.081/);
  });

  it("names the places, communes and passages of all variants and of the notes, as they are", () => {
    const study = saved({
      variants: "B~A!xfs-18",
      notes: `${GAP.code}_Bail`,
      territory: parseTerritory(GAP.code) ?? WHOLE_REGION,
      overrides: new Map([["col-perdu" as PassageId, "ferme"]]),
    });
    expect(study.places).toMatchObject([{ id: "fs-18", name: "Maison" }]);
    expect(study.territories.map(({ code }) => code)).toEqual([GAP.code]);
    expect(study.passages).toEqual([]);
  });

  it("names the places of supposed hours, and none of an imported layer, which it holds itself", () => {
    const layer = aLayer(1);
    const [place] = layer.places;
    const supposedHours = [{ id: "fs-18", openingHours: "Sa 09:00-12:00" }];
    const excluded = [place?.id ?? ""];
    const study = saved({ ...withLayers(layer), supposedHours, excluded });
    expect(study.link).toContain(excluded[0]);
    expect(study.places.map(({ id }) => id)).toEqual(["fs-18"]);
  });

  it("says that a link cuts the names of planned places", () => {
    const planned = Array.from({ length: MOST_PLANNED }, (_, at) => ({
      kind: "envisage" as const,
      id: `envisage-${at + 1}`,
      name: "é".repeat(60),
      position: [6, 45] as const,
    }));
    expect(selectLeftOutOfLink(inState({ planned }))).toEqual(["noms"]);
    expect(selectLeftOutOfLink(inState({ planned: planned.slice(0, 1) }))).toEqual([]);
  });

  it("has the key figures of the present state and of each variant", () => {
    const { figures } = saved({ variants: "B~A!xfs-18" });
    expect(figures.map(({ variant }) => variant)).toEqual(["", "A", "B"]);
    const [present, without, other] = figures;
    expect(present).toEqual({ ...other, variant: "" });
    expect(present?.covered).toBe(GAP.population);
    expect(without).toMatchObject({ covered: 0, places: 0 });
    expect(without).not.toHaveProperty("mean");
  });
});

describe("Opening a study", () => {
  const study = saved({ excluded: ["fs-18"], notes: "fs-18_Bail", radiusKm: 15, language: "it" });

  it("replaces the variants and notes of the page, and leaves its language", () => {
    const own = inState({ excluded: ["fs-99"], notes: "fs-99_Autre", language: "fr" });
    const { choices } = openStudy(own, study, "replace");
    expect(choices).toMatchObject({ excluded: ["fs-18"], notes: "fs-18_Bail", radiusKm: 15, language: "fr" });
    expect(choices.variants).toBe("");
  });

  it("keeps the variants and notes of the page beside its own, and shows its own", () => {
    const own = inState({ excluded: ["fs-99"], notes: "fs-99_Autre" });
    expect(ownBeside(own, study)).toEqual({ variants: 1, notes: 1 });
    const { choices } = openStudy(own, study, "join");
    expect(choices).toMatchObject({ excluded: ["fs-18"], notes: "fs-18_Bail~fs-99_Autre", variants: "A~B!xfs-99" });
  });

  it("asks nothing of a page without work of its own, or with the same", () => {
    expect(ownBeside(inState(), study)).toEqual({ variants: 0, notes: 0 });
    expect(ownBeside(inState({ excluded: ["fs-18"], notes: "fs-18_Bail" }), study)).toEqual({ variants: 0, notes: 0 });
    expect(variantsAfter(inState(), study, "join")).toHaveLength(1);
  });

  it("loses no variant: beyond 26 they do not fit", () => {
    const many = (first: number) =>
      [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"]
        .slice(0, 14)
        .map((letter, at) => `${letter}!xfs-${first + at}`)
        .join("~");
    const [{ excluded = [] } = {}] = readVariants(many(100)).variants;
    const full = saved({ variants: many(100), excluded });
    const state = inState({ variants: many(500), excluded: ["fs-500"] });
    expect(fitsBeside(state, full)).toBe(false);
    expect(fitsBeside(inState({ excluded: ["fs-500"] }), full)).toBe(true);
    expect(variantsAfter(inState({ excluded: ["fs-500"] }), full, "join")).toHaveLength(15);
  });

  it("gives its layers free numbers, also where the choices name their places", () => {
    const withLayer = saved({ ...withLayers(aLayer(1)), excluded: ["couche-1-2"], notes: "couche-1-2_Fermée" });
    const own = inState(withLayers(aLayer(1, "Écoles")));
    const { choices, layers, added, link } = openStudy(own, withLayer, "replace");
    expect(layers.map(({ id, name }) => [id, name])).toEqual([["couche-2", "Mairies"]]);
    expect(added).toEqual(layers);
    expect(choices).toMatchObject({ excluded: ["couche-2-2"], notes: "couche-2-2_Fermée" });
    expect(link).toContain("sans=couche-2-2");
  });

  it("does not add a layer that the device has, whatever its number", () => {
    const withLayer = saved({ ...withLayers(aLayer(1)), excluded: ["couche-1-2"] });
    const own = inState(withLayers(aLayer(1, "Écoles"), aLayer(2)));
    const { choices, added } = openStudy(own, withLayer, "replace");
    expect(added).toEqual([]);
    expect(choices.excluded).toEqual(["couche-2-2"]);
  });

  it("reads a hostile link as no choice", () => {
    const { choices } = openStudy(
      inState(),
      { ...study, link: "?vue=<b>&sans=../x&notes=__proto__&embed=1" },
      "replace",
    );
    expect(writeLink({ ...choices, notes: "", currentSeason: "ete" })).toBe(
      writeLink({ ...USUAL_CHOICES, view: "territoires", currentSeason: "ete" }),
    );
    expect(choices.isEmbedded).toBe(false);
  });
});
