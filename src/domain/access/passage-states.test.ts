import { expect, it } from "vitest";
import { aPassage } from "../../testing/network-builders.ts";
import { NO_OVERRIDES } from "../network/conditions.ts";
import type { PassageId } from "../network/road-network.ts";
import { passageStates } from "./passage-states.ts";

const PASSAGES = (["ouvert", "ferme-parfois", "ferme"] as const).map((winter) =>
  aPassage({ id: winter as string as PassageId, winter }),
);

it("opens all passages in summer, without doubt", () => {
  const states = passageStates(PASSAGES, { season: "ete", overrides: NO_OVERRIDES });
  expect(states.map(({ isOpen, isDoubtful }) => [isOpen, isDoubtful])).toEqual(PASSAGES.map(() => [true, false]));
});

it("closes in winter the passages usually closed, and doubts those that depend on the year", () => {
  const states = passageStates(PASSAGES, { season: "hiver", overrides: NO_OVERRIDES });
  expect(states.map(({ isOpen, isDoubtful }) => [isOpen, isDoubtful])).toEqual([
    [true, false],
    [true, true],
    [false, false],
  ]);
});

it("applies overrides, without doubt", () => {
  const overrides = new Map(PASSAGES.map(({ id, winter }) => [id, winter === "ferme" ? "ouvert" : "ferme"] as const));
  const states = passageStates(PASSAGES, { season: "hiver", overrides });
  expect(states.map(({ isOpen, isDoubtful, override }) => [isOpen, isDoubtful, override])).toEqual([
    [false, false, "ferme"],
    [false, false, "ferme"],
    [true, false, "ouvert"],
  ]);
});
