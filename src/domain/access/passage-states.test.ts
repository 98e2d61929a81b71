import { expect, it } from "vitest";
import { aPassage } from "../../testing/network-builders.ts";
import { NO_OVERRIDES } from "../network/conditions.ts";
import type { PassageId } from "../network/road-network.ts";
import { passageStates } from "./passage-states.ts";

const PASSAGES = (["ouvert", "ferme-parfois", "ferme"] as const).map((winter) =>
  aPassage({ id: winter as string as PassageId, winter }),
);

it("leaves all passages open in summer, without a reserve", () => {
  const states = passageStates(PASSAGES, { season: "ete", overrides: NO_OVERRIDES });
  expect(states.map(({ isOpen, isDoubtful }) => [isOpen, isDoubtful])).toEqual(PASSAGES.map(() => [true, false]));
});

it("shuts in winter what is usually shut, and has a reserve where that depends on the year", () => {
  const states = passageStates(PASSAGES, { season: "hiver", overrides: NO_OVERRIDES });
  expect(states.map(({ isOpen, isDoubtful }) => [isOpen, isDoubtful])).toEqual([
    [true, false],
    [true, true],
    [false, false],
  ]);
});

it("obeys what is supposed, without a reserve", () => {
  const overrides = new Map(PASSAGES.map(({ id, winter }) => [id, winter === "ferme" ? "ouvert" : "ferme"] as const));
  const states = passageStates(PASSAGES, { season: "hiver", overrides });
  expect(states.map(({ isOpen, isDoubtful, override }) => [isOpen, isDoubtful, override])).toEqual([
    [false, false, "ferme"],
    [false, false, "ferme"],
    [true, false, "ouvert"],
  ]);
});
