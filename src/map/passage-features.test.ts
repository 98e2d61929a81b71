import { expect, it } from "vitest";
import { passageStates } from "../domain/network/conditions.ts";
import { PASSAGE_KINDS, type Passage, type PassageId } from "../domain/network/road-network.ts";
import { aPassage } from "../testing/network-builders.ts";
import { toPassageFeatures } from "./passage-features.ts";

const ISERAN = "col-de-l-iseran" as PassageId;

function iconsInWinter(passages: readonly Passage[]) {
  const { features } = toPassageFeatures(passageStates(passages, "hiver"), undefined);
  return features.map(({ properties }) => properties.icon);
}

it("gives a pass its position and the properties of its layers", () => {
  const states = passageStates([aPassage()], "ete");
  expect(toPassageFeatures(states, ISERAN).features).toEqual([
    {
      type: "Feature",
      geometry: { type: "Point", coordinates: [7.031, 45.417] },
      properties: { id: ISERAN, name: "Col de l'Iseran", altitude: 2764, icon: "open", isSelected: true },
    },
  ]);
  expect(toPassageFeatures(states, undefined).features[0]?.properties.isSelected).toBe(false);
});

it("gives closed, doubtful and open passes different symbols", () => {
  const passages = (["ferme", "ferme-parfois", "ouvert"] as const).map((winter) => aPassage({ winter }));
  expect(iconsInWinter(passages)).toEqual(["closed", "doubtful", "open"]);
});

it("gives passes and tunnels, and no other passages", () => {
  const passages = PASSAGE_KINDS.map((kind) => aPassage({ kind, id: kind as string as PassageId }));
  const { features } = toPassageFeatures(passageStates(passages, "ete"), undefined);
  expect(features.map(({ properties }) => properties.id)).toEqual(["col", "tunnel"]);
});
