import { describe, expect, it, vi } from "vitest";
import type { Isochrone, IsochroneAnswer } from "../../domain/isochrone/isochrone.ts";
import type { Position } from "../../geo/position.ts";
import { createActions } from "../../model/actions.ts";
import { USUAL_CHOICES } from "../../model/app-state.ts";
import { createAppStore } from "../../model/store.ts";
import { aCommune, aPlace } from "../../testing/builders.ts";
import { createIsochroneController } from "./controller.ts";
import type { IsochroneRepository } from "./repository.ts";

const AREA = { type: "Polygon" as const, coordinates: [] };
const GAP = aPlace({ id: "fs-1", position: [6.08, 44.56] });
const BRIANCON = aPlace({ id: "fs-2", position: [6.63, 44.9] });

function aRepository(isKept = true): IsochroneRepository {
  const kept = new Map<string, readonly Isochrone[]>();
  return {
    recall: async (around) => kept.get(around.join()) ?? [],
    keep: async (around, isochrone) => {
      kept.set(around.join(), [...(kept.get(around.join()) ?? []), isochrone]);
      return isKept;
    },
    forget: async (around) => void kept.delete(around.join()),
  };
}

/** A page that knows two places, and a service that answers when the test says so. */
function open(repository = aRepository()) {
  const store = createAppStore(USUAL_CHOICES, "ete");
  const actions = createActions(store);
  actions.receive({
    places: { status: "ready", value: [GAP, BRIANCON] },
    communes: { status: "ready", value: { communes: [aCommune()], epcis: [] } },
  });
  const pending: ((answer: IsochroneAnswer) => void)[] = [];
  const ask = vi.fn(
    (_position: Position, _minutes: number, { signal }: { readonly signal: AbortSignal }) =>
      new Promise<IsochroneAnswer>((resolve) => {
        signal.addEventListener("abort", () => resolve({ kind: "aborted" }));
        pending.push(resolve);
      }),
  );
  const controller = createIsochroneController(store, actions, {
    ask,
    repository,
    wait: () => Promise.resolve(),
    isOnline: () => true,
    today: () => new Date("2026-01-19T23:30:00Z"),
  });
  const answer = async (given: IsochroneAnswer = { kind: "found", geometry: AREA }) => {
    await settle();
    pending.shift()?.(given);
    await settle();
  };
  const minutesFound = () => store.getState().isochrones.found.map(({ minutes }) => minutes);
  return { store, actions, controller, ask, answer, minutesFound, asking: () => store.getState().isochrones.asking };
}

function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

describe("createIsochroneController", () => {
  it("sends no request when a place is chosen, and three when the person asks", async () => {
    const { controller, ask, answer, minutesFound, asking, store } = open();
    controller.choose("fs-1");
    await settle();
    expect(ask).not.toHaveBeenCalled();
    controller.ask();
    controller.ask();
    expect(asking()).toEqual({ status: "asking" });
    await answer();
    await answer();
    expect(minutesFound()).toEqual([10, 20]);
    await answer();
    expect(asking()).toEqual({ status: "none" });
    expect(ask.mock.calls.map(([position, minutes]) => [position, minutes])).toEqual([
      [GAP.position, 10],
      [GAP.position, 20],
      [GAP.position, 30],
    ]);
    expect(store.getState().isochrones.found[0]).toEqual({ minutes: 10, geometry: AREA, askedOn: "2026-01-20" });
  });

  it("shows the stored isochrones, and requests only the missing ones", async () => {
    const repository = aRepository();
    await repository.keep(GAP.position, { minutes: 20, geometry: AREA, askedOn: "2025-12-24" });
    const { controller, ask, answer, minutesFound } = open(repository);
    controller.choose("fs-1");
    await settle();
    expect(minutesFound()).toEqual([20]);
    controller.ask();
    await answer();
    await answer();
    expect(minutesFound()).toEqual([10, 20, 30]);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it("keeps received isochrones after a stop or failure, and requests the missing ones at the next request", async () => {
    const { controller, answer, minutesFound, asking } = open();
    controller.choose("fs-1");
    controller.ask();
    await answer();
    controller.stop();
    expect(asking()).toEqual({ status: "stopped" });
    await settle();
    expect(minutesFound()).toEqual([10]);
    controller.ask();
    // The question that was stopped is still in the line.
    await answer();
    await answer({ kind: "unavailable" });
    await answer();
    expect(asking()).toEqual({ status: "failed", isOffline: false });
    expect(minutesFound()).toEqual([10, 30]);
    controller.ask();
    await answer();
    expect(minutesFound()).toEqual([10, 20, 30]);
    expect(asking()).toEqual({ status: "none" });
  });

  it("cancels the requests when another place is chosen, and shows each place its own isochrones", async () => {
    const { controller, answer, minutesFound, asking } = open();
    controller.choose("fs-1");
    controller.ask();
    await answer();
    controller.choose("fs-2");
    expect(minutesFound()).toEqual([]);
    expect(asking()).toEqual({ status: "none" });
    await answer();
    expect(minutesFound()).toEqual([]);
    controller.choose("fs-1");
    await settle();
    expect(minutesFound()).toEqual([10]);
    controller.choose(undefined);
    expect(minutesFound()).toEqual([]);
    controller.ask();
    expect(asking()).toEqual({ status: "none" });
  });

  it("shows no isochrones after a planned place moves", async () => {
    const { controller, actions, answer, minutesFound, ask } = open();
    const id = actions.addPlanned([6.2, 44.7], "") ?? "";
    controller.choose(id);
    controller.ask();
    await answer();
    expect(ask.mock.calls[0]?.[0]).toEqual([6.2, 44.7]);
    expect(minutesFound()).toEqual([10]);
    actions.movePlanned(id, [6.3, 44.8]);
    expect(minutesFound()).toEqual([]);
  });

  it("reports that the device stores nothing, and shows the received isochrones", async () => {
    const { controller, answer, minutesFound, store } = open(aRepository(false));
    controller.choose("fs-1");
    controller.ask();
    await answer();
    expect(store.getState().isochrones.isKept).toBe(false);
    expect(minutesFound()).toEqual([10]);
  });

  it("deletes the isochrones of the chosen place", async () => {
    const { controller, answer, minutesFound } = open();
    controller.choose("fs-1");
    controller.ask();
    for (const _ of [10, 20, 30]) await answer();
    controller.forget();
    await settle();
    expect(minutesFound()).toEqual([]);
    controller.choose("fs-2");
    controller.choose("fs-1");
    await settle();
    expect(minutesFound()).toEqual([]);
  });
});
