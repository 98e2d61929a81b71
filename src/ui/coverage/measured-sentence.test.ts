import { describe, expect, it } from "vitest";
import { roadModel, STRAIGHT } from "../../domain/access/access-model.ts";
import type { CodeDepartement } from "../../domain/codes.ts";
import { NO_FILTERS } from "../../domain/filter/filters.ts";
import { layerId } from "../../domain/layer/layer-id.ts";
import type { Place } from "../../domain/place.ts";
import { NOTHING_IMPORTED } from "../../features/layer/slice.ts";
import type { AppState } from "../../model/app-state.ts";
import { aCommune, aManifest, aPlace, aStop } from "../../testing/builders.ts";
import { OVER_THE_ISERAN } from "../../testing/network-builders.ts";
import { someRoadTimes } from "../../testing/road-time-builders.ts";
import { aState } from "../../testing/state-builder.ts";
import { createFormat } from "../format.ts";
import { CATALOGUES } from "../messages/whole-catalogues.ts";
import { computedWaysSentence, measuredSentence } from "./measured-sentence.ts";

const places = ["fs-1", "fs-2", "fs-3"].map((id) => aPlace({ id, themes: ["emploi", "logement"] }));

function sentence(changes: Partial<AppState>): string {
  const state = aState(
    { places, communes: [aCommune()], roads: OVER_THE_ISERAN },
    { access: "tous", accessModel: STRAIGHT, ...changes },
  );
  const ready = {
    ...state,
    resources: { ...state.resources, manifest: { status: "ready", value: aManifest() } },
  } as const;
  // Replaces no-break spaces, which the tests of the catalogues check.
  return measuredSentence(ready, CATALOGUES.fr, createFormat("fr")).replace(/[\u00a0\u202f]/g, " ");
}

function withImported(name: string, places: readonly Place[]): Pick<AppState, "imported"> {
  const layer = { id: layerId(1), name, fileName: "releve.csv", addedOn: "2026-11-25", vintage: "", places };
  return { imported: { ...NOTHING_IMPORTED, layer } };
}

describe("measuredSentence", () => {
  it("names places, access model, threshold and population without any filter", () => {
    expect(sentence({})).toBe(
      "Mesure : la population à 10 km au plus, à vol d’oiseau, de l’un des 3 lieux d’accueil (tous les types), comptée là où elle vit, autour de 1 points des 1 communes (population municipale, millésime 2026). France services : liste du 1er août 2024. Aucun lieu voisin, hors des sept départements, ne compte : aucun de ce type n’est connu.",
    );
  });

  it("names the people group and the positions where people are counted", () => {
    expect(sentence({ peopleGroup: "65-ans-et-plus" })).toContain("la population de 65 ans et plus à 10 km au plus");
    expect(sentence({ peopleGroup: "sans-voiture" })).toContain("la population sans voiture (estimation) à 10 km");
  });

  it("says who has measured ways, with the engine and the day of the roads", () => {
    const commune = aCommune({ position: [7.048, 45.372] });
    const ways = [0, 2].map((origin) => [origin, "fs-1", commune.position, 7] as const);
    const state = aState(
      {
        places: [aPlace({ id: "fs-1", position: commune.position })],
        communes: [commune, aCommune({ position: [6.98, 45.448] })],
        roads: OVER_THE_ISERAN,
        roadTimes: someRoadTimes({ seats: 2, points: 2, ways }),
      },
      { accessModel: roadModel("ete", "min") },
    );
    const told = (own: AppState) => computedWaysSentence(own, CATALOGUES.fr, createFormat("fr"));
    expect(told(state)).toMatch(
      /^Temps et kilomètres mesurés par Valhalla 3\.6\.1 sur les routes d’OpenStreetMap du 20 novembre 2026, sans trafic, pour 50\u00a0% des personnes/,
    );
    expect(told({ ...state, accessModel: STRAIGHT })).toBe("");
  });

  it("names the imported file when its places are counted", () => {
    const layer = layerId(1);
    expect(sentence(withImported("Relevé", [aPlace({ id: `${layer}-2`, layer })]))).toContain(
      "l’un des 4 lieux d’accueil (fichier importé compris : « Relevé »)",
    );
  });

  it("says how many places outside the region count", () => {
    const near = ["fs-8", "fs-9"].map((id) => aPlace({ id, codeDepartement: "69" as CodeDepartement }));
    const among = (neighbours: readonly Place[], changes: Partial<AppState> = {}) => {
      const { resources } = aState({ places, neighbours, communes: [aCommune()], roads: OVER_THE_ISERAN });
      return sentence({ resources, ...changes });
    };
    expect(among(near)).toContain("de l’un des 5 lieux d’accueil (tous les types),");
    expect(among(near)).toMatch(/ Parmi ces lieux, 2 voisins, hors des sept départements\.$/);
    expect(among(near.slice(1))).toMatch(/ Parmi ces lieux, un voisin, hors des sept départements\.$/);
    const fault = { file: "neighbours.geojson", kind: "unreachable", detail: "HTTP 404" } as const;
    const { resources } = aState({ places, communes: [aCommune()], roads: OVER_THE_ISERAN });
    expect(sentence({ resources: { ...resources, neighbours: { status: "failed", fault } } })).toMatch(
      / Les lieux voisins, hors des sept départements, n’ont pas pu être chargés et ne comptent pas\.$/,
    );
  });

  it("says that stops count when some place has stops or is itinerant", () => {
    const stops = [aStop()];
    const bus = (id: string, changes: Partial<Place> = {}) => aPlace({ id, format: "itinerant", stops, ...changes });
    const measuring = (places: readonly Place[], changes: Partial<AppState> = {}) =>
      sentence({ ...withImported("Bus", places), ...changes });
    expect(measuring([bus("b-1")])).toMatch(
      / Les arrêts comptent, à la mairie de leur commune, et un service itinérant ne compte pas à son point d’attache\.$/,
    );
    const unknown = ["b-2", "b-3"].map((id) => bus(id, { stops: [] }));
    expect(measuring([bus("b-1"), ...unknown])).toContain(
      "point d’attache ; 2 dont les arrêts ne sont pas connus ne comptent nulle part.",
    );
    expect(measuring([bus("b-1", { format: "fixe" })])).toContain("Les arrêts comptent");
  });

  it("gives access model and threshold in their unit", () => {
    expect(sentence({ accessModel: roadModel("hiver", "min"), thresholdMin: 30 })).toContain(
      "à 30 min au plus, par la route, l’hiver (cols fermés),",
    );
  });

  it("names planned and excluded places", () => {
    const planned = [1, 2].map((rank) => ({
      kind: "envisage" as const,
      id: `envisage-${rank}`,
      name: "",
      position: aCommune().position,
    }));
    expect(sentence({ planned, excluded: ["fs-1"] })).toContain(
      "de l’un des 2 lieux d’accueil (tous les types) ou de l’un des 2 lieux envisagés, sans le lieu exclu,",
    );
    expect(sentence({ planned: planned.slice(1), excluded: ["fs-1", "fs-2"] })).toContain(
      "du lieu d’accueil (tous les types) ou du lieu envisagé, sans les 2 lieux exclus,",
    );
  });

  it("gives the dates of the sources of the counted places", () => {
    const place = (id: string, category: Place["categories"][number], sourceDate: string) => {
      const point = aPlace({ id, layer: layerId(1), categories: [category] });
      const [record] = point.records;
      return { ...point, records: [{ ...record, category, sourceDate }] as const };
    };
    const places = [
      place("lm-1", "lieu-multiservices", "2022"),
      place("lm-2", "lieu-multiservices", "2009 ; 2021-05-05"),
      place("lm-3", "lieu-multiservices", ""),
      place("es-1", "espace-saisonnier", "2023"),
    ];
    const imported = withImported("Relevé", places);
    expect(sentence(imported)).toContain(
      " France services : liste du 1er août 2024 ; Espace saisonnier : source de 2023 ; Lieu multi-services, tiers-lieu : sources de 2021 à 2022, 1 sans date.",
    );
    expect(sentence({ ...imported, access: "lieu-multiservices", excluded: ["lm-1", "lm-2"] })).toMatch(
      / Lieu multi-services, tiers-lieu : sources sans date\. /,
    );
  });

  it("omits filters on places, which do not change the figures", () => {
    const filters = { ...NO_FILTERS, departement: ["04" as CodeDepartement], practical: ["samedi"] } as const;
    expect(sentence({ filters, opening: { kind: "now" }, reach: 10, passesBy: true })).toBe(sentence({}));
  });

  it("names the access that is measured", () => {
    expect(sentence({ access: "france-services" })).toContain("(accès à France services),");
    expect(sentence({ access: "theme:emploi" })).toContain("(accès à un lieu pour ce thème : Emploi),");
  });
});
