import { describe, expect, it } from "vitest";
import { measuredModel, roadModel, STRAIGHT } from "../../domain/access/access-model.ts";
import type { CodeDepartement } from "../../domain/codes.ts";
import { unreachable } from "../../domain/loadable.ts";
import { selectCostBounds } from "../../model/class-selectors.ts";
import { readPublishedData } from "../../testing/published-data.ts";
import { aState } from "../../testing/state-builder.ts";
import { carlessUnmade, hoursUnmade, mapUnmade, seasonStates, seasonsUnmade } from "./report-data.ts";

const ROADS = unreachable("roads", "");
const base = aState({}, { accessModel: roadModel("ete", "km") });
const withResources = (resources: Partial<typeof base.resources>) => ({
  ...base,
  resources: { ...base.resources, ...resources },
});

describe("Why a part of a report is missing", () => {
  it("straight lines have no season, whether or not the roads were loaded", () => {
    expect(seasonsUnmade({ ...withResources({ roads: ROADS }), accessModel: STRAIGHT })).toBe("straight");
  });

  it("without roads there are neither seasons nor ways on foot", () => {
    const state = withResources({ roads: ROADS });
    expect([seasonsUnmade(state), carlessUnmade(state)]).toEqual(["roads", "roads"]);
  });

  it("measured ways have no season", () => {
    const state = withResources({ manifest: { status: "loading" } });
    expect(seasonsUnmade({ ...state, accessModel: measuredModel("min") })).toBe("measured");
  });

  it("without places of residence nobody is known to be without a car", () => {
    expect(carlessUnmade(withResources({ settlement: unreachable("settlement", "") }))).toBe("settlement");
  });

  it("files that are still loading are asked for again", () => {
    const state = withResources({ settlement: { status: "loading" }, territories: { status: "loading" } });
    expect([carlessUnmade(state), mapUnmade(state)]).toEqual(["soon", "soon"]);
  });

  it("hours that failed are told from hours to come", () => {
    expect(hoursUnmade(base)).toBe("soon");
    expect(hoursUnmade({ ...base, jobs: { ...base.jobs, reach: { status: "failed" } } })).toBe("hours");
  });

  it("without outlines no map is drawn", () => {
    expect(mapUnmade(withResources({ territories: unreachable("territories", "") }))).toBe("outlines");
  });
});

it.each(["jenks", "quantiles", "egales"])("maps of both seasons have the limits of the page: %s", (classes) => {
  const { settlement: _, ...data } = readPublishedData();
  const territory = { level: "departement", code: "73" as CodeDepartement } as const;
  const choices = {
    classes,
    territory,
    access: "espace-saisonnier",
    accessModel: roadModel("hiver", "km"),
    demandPlace: "mairie",
  } as const;
  const page = aState(data, choices);
  const summer = { ...page, accessModel: roadModel("ete", "km"), storeKey: {} };
  expect(selectCostBounds(summer)).not.toEqual(selectCostBounds(page));
  for (const { state } of seasonStates(page)) expect(selectCostBounds(state)).toEqual(selectCostBounds(page));
});
