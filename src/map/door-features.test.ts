import { expect, it } from "vitest";
import { doorStates } from "../domain/access/door-states.ts";
import { type DoorSuppositions, NO_SUPPOSITIONS } from "../domain/network/conditions.ts";
import { DOOR_KINDS, type Door, type DoorId } from "../domain/network/road-network.ts";
import { aDoor } from "../testing/network-builders.ts";
import { toDoorFeatures } from "./door-features.ts";

const ISERAN = "col-de-l-iseran" as DoorId;

function iconsInWinter(doors: readonly Door[], suppositions: DoorSuppositions = NO_SUPPOSITIONS) {
  const { features } = toDoorFeatures(doorStates(doors, { season: "hiver", suppositions }), undefined);
  return features.map(({ properties }) => properties.icon);
}

it("gives a pass its position and the properties of its layers", () => {
  const states = doorStates([aDoor()], { season: "ete", suppositions: NO_SUPPOSITIONS });
  expect(toDoorFeatures(states, ISERAN).features).toEqual([
    {
      type: "Feature",
      geometry: { type: "Point", coordinates: [7.031, 45.417] },
      properties: { id: ISERAN, name: "Col de l'Iseran", altitude: 2764, icon: "open/usual", isSelected: true },
    },
  ]);
  expect(toDoorFeatures(states, undefined).features[0]?.properties.isSelected).toBe(false);
});

it("gives closed, doubtful and open passes different symbols", () => {
  const doors = (["ferme", "ferme-parfois", "ouvert"] as const).map((winter) => aDoor({ winter }));
  expect(iconsInWinter(doors)).toEqual(["closed/usual", "doubtful/usual", "open/usual"]);
});

it("marks overridden passes", () => {
  expect(iconsInWinter([aDoor()], new Map([[ISERAN, "ouvert"]]))).toEqual(["open/supposed"]);
  expect(iconsInWinter([aDoor({ winter: "ouvert" })], new Map([[ISERAN, "ferme"]]))).toEqual(["closed/supposed"]);
});

it("gives passes and tunnels, and no other passages", () => {
  const doors = DOOR_KINDS.map((kind) => aDoor({ kind, id: kind as string as DoorId }));
  const { features } = toDoorFeatures(doorStates(doors, { season: "ete", suppositions: NO_SUPPOSITIONS }), undefined);
  expect(features.map(({ properties }) => properties.id)).toEqual(["col", "tunnel"]);
});
