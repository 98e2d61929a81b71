import { expect, it } from "vitest";
import { passageStates } from "../domain/access/passage-states.ts";
import { NO_OVERRIDES, type PassageOverrides } from "../domain/network/conditions.ts";
import { PASSAGE_KINDS, type Passage, type PassageId } from "../domain/network/road-network.ts";
import { aPassage } from "../testing/network-builders.ts";
import { toPassageFeatures } from "./passage-features.ts";

const ISERAN = "col-de-l-iseran" as PassageId;

function iconsInWinter(passages: readonly Passage[], overrides: PassageOverrides = NO_OVERRIDES) {
  const { features } = toPassageFeatures(passageStates(passages, { season: "hiver", overrides }), undefined);
  return features.map(({ properties }) => properties.icon);
}

it("gives a pass its position and the properties of its layers", () => {
  const states = passageStates([aPassage()], { season: "ete", overrides: NO_OVERRIDES });
  expect(toPassageFeatures(states, ISERAN).features).toEqual([
    {
      type: "Feature",
      geometry: { type: "Point", coordinates: [7.031, 45.417] },
      properties: { id: ISERAN, name: "Col de l'Iseran", altitude: 2764, icon: "open/usual", isSelected: true },
    },
  ]);
  expect(toPassageFeatures(states, undefined).features[0]?.properties.isSelected).toBe(false);
});

it("gives closed, doubtful and open passes different symbols", () => {
  const passages = (["ferme", "ferme-parfois", "ouvert"] as const).map((winter) => aPassage({ winter }));
  expect(iconsInWinter(passages)).toEqual(["closed/usual", "doubtful/usual", "open/usual"]);
});

it("marks overridden passes", () => {
  expect(iconsInWinter([aPassage()], new Map([[ISERAN, "ouvert"]]))).toEqual(["open/override"]);
  expect(iconsInWinter([aPassage({ winter: "ouvert" })], new Map([[ISERAN, "ferme"]]))).toEqual(["closed/override"]);
});

it("gives passes and tunnels, and no other passages", () => {
  const passages = PASSAGE_KINDS.map((kind) => aPassage({ kind, id: kind as string as PassageId }));
  const { features } = toPassageFeatures(
    passageStates(passages, { season: "ete", overrides: NO_OVERRIDES }),
    undefined,
  );
  expect(features.map(({ properties }) => properties.id)).toEqual(["col", "tunnel"]);
});
