import { expect, it } from "vitest";
import { aPassage } from "../../testing/network-builders.ts";
import type { PassageId } from "../network/road-network.ts";
import { passageStates } from "./passage-states.ts";

const PASSAGES = (["ouvert", "ferme-parfois", "ferme"] as const).map((winter) =>
  aPassage({ id: winter as string as PassageId, winter }),
);

it("opens all passages in summer, without doubt", () => {
  const states = passageStates(PASSAGES, "ete");
  expect(states.map(({ isOpen, isDoubtful }) => [isOpen, isDoubtful])).toEqual(PASSAGES.map(() => [true, false]));
});

it("closes in winter the passages usually closed, and doubts those that depend on the year", () => {
  const states = passageStates(PASSAGES, "hiver");
  expect(states.map(({ isOpen, isDoubtful }) => [isOpen, isDoubtful])).toEqual([
    [true, false],
    [true, true],
    [false, false],
  ]);
});
