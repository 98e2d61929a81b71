import { describe, expect, it, vi } from "vitest";
import { roadModel, STRAIGHT } from "../domain/access/access-model.ts";
import type { CodeCommune, CodeDepartement } from "../domain/codes.ts";
import type { Commune } from "../domain/territory.ts";
import type { Compute } from "../platform/worker/compute.ts";
import { toSitingDemand } from "../platform/worker/siting-demand.ts";
import { createSitingSolver } from "../platform/worker/solve-siting.ts";
import { aCommune, aPlace, aStop } from "../testing/builders.ts";
import { settlementAtSeats } from "../testing/demand-builders.ts";
import { aRoadNetwork } from "../testing/network-builders.ts";
import { loadedRoads } from "../testing/state-builder.ts";
import { createActions } from "./actions.ts";
import { USUAL_CHOICES } from "./app-state.ts";
import { runJob } from "./run-job.ts";
import { sharedSites } from "./siting-answer.ts";
import { sitingJob } from "./siting-job.ts";
import { selectAcceptedSites, selectProposedSites, selectSitingAnswer } from "./siting-selectors.ts";
import { createAppStore } from "./store.ts";
import { selectChosenTerritoryAccess } from "./territory-selectors.ts";

/** Six seats on a line, about 14 km from one to the next; a place at the first. */
const communes: readonly Commune[] = [900, 100, 500, 300, 800, 200].map((population, rank) =>
  aCommune({
    code: `0500${rank}` as CodeCommune,
    name: `Commune ${rank}`,
    codeDepartement: (rank < 3 ? "05" : "38") as CodeDepartement,
    position: [6, 44 + rank / 8],
    population,
  }),
);
const places = [aPlace({ position: [6, 44] })];
/** A road from each seat to the next, three times as long as the line. */
const roads = aRoadNetwork({
  seats: communes.map(({ position }) => position),
  edges: [1, 2, 3, 4, 5].map((to) => ({ from: to - 1, to, lengthKm: 40 })),
});

function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** The worker's own solver, on this thread. */
function findHere(): Compute["siting"] {
  const solver = createSitingSolver(communes);
  solver.setNetwork(roads);
  return async (inquiry, demand) => {
    solver.setDemand(toSitingDemand(demand));
    return solver.solve(inquiry);
  };
}

function open(find?: Compute["siting"]) {
  const store = createAppStore({ ...USUAL_CHOICES, view: "territoires", accessModel: STRAIGHT, radiusKm: 15 }, "ete");
  const actions = createActions(store);
  actions.receive({
    places: { status: "ready", value: places },
    neighbours: { status: "ready", value: [] },
    communes: { status: "ready", value: { communes, epcis: [] } },
    settlement: { status: "ready", value: settlementAtSeats(communes) },
    roads: { status: "ready", value: loadedRoads(roads) },
  });
  const asked = vi.fn(find ?? findHere());
  runJob(store, actions, sitingJob({ siting: asked }));
  const names = () => selectProposedSites(store.getState()).map(({ commune }) => commune.name);
  const accept = (rank: number) => {
    const site = selectProposedSites(store.getState())[rank];
    if (site !== undefined) actions.addPlanned(site.commune.position, site.commune.name);
  };
  const covered = () => selectChosenTerritoryAccess(store.getState())?.coveredPopulation;
  return { store, actions, asked, names, accept, covered, status: () => store.getState().jobs.siting.status };
}

describe("the best next places", () => {
  it("are looked for only when they are asked for", async () => {
    const { actions, asked, status, names } = open();
    actions.setRadiusKm(20);
    await settle();
    expect(asked).not.toHaveBeenCalled();
    actions.askSiting();
    expect(status()).toBe("pending");
    await settle();
    expect(status()).toBe("ready");
    expect(names()).toEqual(["Commune 3", "Commune 4"]);
  });

  it("gain, once they are taken up, exactly what they said, and are not looked for again", async () => {
    const { store, actions, asked, accept, covered, names } = open();
    actions.askSiting();
    await settle();
    const answer = selectSitingAnswer(store.getState());
    expect(covered()).toBe(answer?.main.before);
    for (const [rank, { after, commune }] of selectProposedSites(store.getState()).entries()) {
      accept(rank);
      expect(covered()).toBe(after);
      expect(selectAcceptedSites(store.getState()).has(commune.code)).toBe(true);
    }
    await settle();
    expect(asked).toHaveBeenCalledOnce();
    actions.askSiting();
    await settle();
    expect(names()).toEqual([]);
  });

  it("are found again when the threshold, the access, the question or other planned places change", async () => {
    const { actions, asked, names } = open();
    actions.askSiting();
    await settle();
    actions.setRadiusKm(28);
    await settle();
    expect(asked).toHaveBeenCalledTimes(2);
    actions.chooseSiting({ count: 1 });
    await settle();
    expect(names()).toHaveLength(1);
    actions.addPlanned([6, 44.51], "");
    await settle();
    actions.chooseAccess("espace-saisonnier");
    await settle();
    expect(asked).toHaveBeenCalledTimes(5);
    actions.chooseView("trouver");
    actions.setRadiusKm(9);
    await settle();
    expect(asked).toHaveBeenCalledTimes(5);
    actions.chooseView("territoires");
    await settle();
    expect(asked).toHaveBeenCalledTimes(6);
  });

  it("are beside the stops of an itinerant service, not beside its base", async () => {
    const { actions, asked } = open();
    const stops = [aStop({ position: [6, 44.5] }), aStop({ position: undefined })];
    const bus = aPlace({ format: "itinerant", position: [6, 44], stops });
    actions.receive({ places: { status: "ready", value: [bus] } });
    actions.askSiting();
    await settle();
    expect(asked.mock.lastCall?.[0].places).toEqual([[6, 44.5]]);
  });

  it("stay in sight however often they are asked for before the next have come", async () => {
    const { actions, names } = open();
    actions.askSiting();
    await settle();
    const found = names();
    actions.askSiting();
    actions.askSiting();
    expect(names()).toEqual(found);
  });

  it("stand, and serve, where the person says", async () => {
    const { actions, asked, names } = open();
    actions.chooseTerritory({ level: "departement", code: "05" as CodeDepartement });
    actions.askSiting();
    await settle();
    actions.chooseSiting({ candidates: "territoire" });
    await settle();
    expect(names()).toEqual(["Commune 2"]);
    actions.chooseSiting({ demand: "territoire" });
    await settle();
    expect(asked.mock.lastCall?.[0]).toMatchObject({ candidates: [0, 1, 2], demand: [0, 1, 2] });
  });

  it("are found by road and, beside it, by the straight line", async () => {
    const { store, actions } = open();
    actions.chooseAccessModel(roadModel("ete", "km"));
    actions.askSiting();
    await settle();
    const answer = selectSitingAnswer(store.getState());
    expect(answer?.main.sites.map(({ commune, gain }) => [commune.name, gain])).toEqual([
      ["Commune 4", 800],
      ["Commune 2", 500],
      ["Commune 3", 300],
      ["Commune 5", 200],
      ["Commune 1", 100],
    ]);
    expect(answer?.straight?.sites.map(({ commune }) => commune.name)).toEqual(["Commune 3", "Commune 4"]);
    expect(answer && [...sharedSites(answer)].map(({ name }) => name)).toEqual(["Commune 4", "Commune 3"]);
  });

  it("are forgotten when the person says so, whatever comes later", async () => {
    const { actions, status } = open();
    actions.askSiting();
    actions.clearSiting();
    await settle();
    expect(status()).toBe("none");
  });

  it("say that they could not be found, and can be asked for again", async () => {
    let isBroken = true;
    const find = findHere();
    const { actions, status } = open(async (...question) => {
      if (isBroken) throw new Error("no worker");
      return find(...question);
    });
    actions.askSiting();
    await settle();
    expect(status()).toBe("failed");
    isBroken = false;
    actions.askSiting();
    await settle();
    expect(status()).toBe("ready");
  });
});
