import { expect, it } from "vitest";
import { aDoor } from "../../testing/network-builders.ts";
import { NO_SUPPOSITIONS } from "../network/conditions.ts";
import type { DoorId } from "../network/road-network.ts";
import { doorStates } from "./door-states.ts";

const DOORS = (["ouvert", "ferme-parfois", "ferme"] as const).map((winter) =>
  aDoor({ id: winter as string as DoorId, winter }),
);

it("leaves all doors open in summer, without a reserve", () => {
  const states = doorStates(DOORS, { season: "ete", suppositions: NO_SUPPOSITIONS });
  expect(states.map(({ isOpen, isDoubtful }) => [isOpen, isDoubtful])).toEqual(DOORS.map(() => [true, false]));
});

it("shuts in winter what is usually shut, and has a reserve where that depends on the year", () => {
  const states = doorStates(DOORS, { season: "hiver", suppositions: NO_SUPPOSITIONS });
  expect(states.map(({ isOpen, isDoubtful }) => [isOpen, isDoubtful])).toEqual([
    [true, false],
    [true, true],
    [false, false],
  ]);
});

it("obeys what is supposed, without a reserve", () => {
  const suppositions = new Map(DOORS.map(({ id, winter }) => [id, winter === "ferme" ? "ouvert" : "ferme"] as const));
  const states = doorStates(DOORS, { season: "hiver", suppositions });
  expect(states.map(({ isOpen, isDoubtful, supposed }) => [isOpen, isDoubtful, supposed])).toEqual([
    [false, false, "ferme"],
    [false, false, "ferme"],
    [true, false, "ouvert"],
  ]);
});
