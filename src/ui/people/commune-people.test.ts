import { describe, expect, it } from "vitest";
import { STRAIGHT } from "../../domain/access/access-model.ts";
import { aCommune, aPlace } from "../../testing/builders.ts";
import { NO_ROADS } from "../../testing/demand-builders.ts";
import { aState } from "../../testing/state-builder.ts";
import { createFormat } from "../format.ts";
import { CATALOGUES } from "../messages/whole-catalogues.ts";
import { gapPeople, selectCommunePeople } from "./commune-people.ts";

const wording = { messages: CATALOGUES.fr, format: createFormat("fr") };
const plain = (text: string | undefined) => text?.replace(/[\u00a0\u202f]/g, " ");

describe("people of a commune", () => {
  const commune = aCommune({ position: [6, 45], population: 3400 });
  const state = aState({ communes: [commune], places: [aPlace({ position: [6, 45] })] }, { accessModel: STRAIGHT });
  const inTwo = {
    ...state,
    resources: {
      ...state.resources,
      settlement: {
        status: "ready",
        value: {
          starts: Uint32Array.from([0, 2]),
          positions: [
            [6, 45],
            [7, 45],
          ],
          names: ["", ""],
          people: {
            tous: Uint32Array.from([2200, 1200]),
            "65-ans-et-plus": Uint32Array.from([500, 0]),
            "sans-voiture": Uint32Array.from([0, 1]),
          },
          roads: NO_ROADS,
        },
      },
    },
  } as const;

  it("are served in part, all of them or none", () => {
    const of = (peopleGroup: typeof state.peopleGroup) =>
      plain(selectCommunePeople({ ...inTwo, peopleGroup }, commune.code, wording));
    expect(of("tous")).toBe("Desservie en partie : 2 200 habitants sur 3 400.");
    expect(of("65-ans-et-plus")).toBe("Entièrement desservie : 500 habitants de 65 ans et plus.");
    expect(of("sans-voiture")).toBe("Non desservie : 1 habitant sans voiture.");
  });

  it("are shown with the total when only a part is beyond the threshold", () => {
    const gap = (isPartial: boolean) => plain(gapPeople({ isPartial, population: 1200 }, 3400, "tous", wording));
    expect(gap(true)).toBe("en partie : 1 200 habitants sur 3 400");
    expect(gap(false)).toBe("1 200 habitants");
  });
});
