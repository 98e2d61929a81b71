import { expect, it } from "vitest";
import type { CodeDepartement } from "../../domain/codes.ts";
import { CATEGORIES } from "../../domain/place.ts";
import { isCountedIn } from "../../domain/quality/meets-check.ts";
import { BEYOND } from "../../domain/quality/quality-ref.ts";
import { startingState, USUAL_CHOICES } from "../../model/app-state.ts";
import { aPlace } from "../../testing/builders.ts";
import { selectQualityRows } from "./state.ts";

const HAUTES_ALPES = "05" as CodeDepartement;
const ISERE = "38" as CodeDepartement;
const places = [
  aPlace({ id: "fs-1", codeDepartement: HAUTES_ALPES }),
  aPlace({ id: "lm-2", codeDepartement: ISERE, categories: ["lieu-multiservices", "france-services"] }),
  aPlace({ id: "es-3", codeDepartement: HAUTES_ALPES, categories: ["espace-saisonnier"], precision: "commune" }),
  aPlace({ id: "fs-4", codeDepartement: undefined }),
];

it.each([undefined, HAUTES_ALPES, BEYOND] as const)(
  "counts in each row the places that its link shows, for territory %s",
  (departement) => {
    const empty = startingState(USUAL_CHOICES, "ete");
    const state = { ...empty, resources: { ...empty.resources, places: { status: "ready", value: places } } } as const;
    const known = { today: "", likeOthers: new Set(["fs-1", "lm-2", "es-3"] as const) };
    for (const { check, total, byCategory } of selectQualityRows(state, departement)) {
      if (check === "doublons") continue;
      const countOf = (category?: (typeof CATEGORIES)[number]) =>
        places.filter((place) => isCountedIn(place, { check, category, departement }, known)).length;
      expect([check, total]).toEqual([check, countOf()]);
      for (const category of CATEGORIES)
        expect([category, byCategory[category]]).toEqual([category, countOf(category)]);
    }
  },
);
