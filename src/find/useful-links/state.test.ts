import { describe, expect, it } from "vitest";
import type { CodeCommune, CodeDepartement, CodeEpci } from "../../domain/codes.ts";
import { NO_FILTERS } from "../../domain/filter/filters.ts";
import { aCommune, aPlace, aUsefulLink } from "../../testing/builders.ts";
import { aState } from "../../testing/state-builder.ts";
import { selectLinksForNeed, selectLinksOfPlace, selectTravelLinks } from "./state.ts";

const ISERE = "38" as CodeDepartement;
const SAVOIE = "73" as CodeDepartement;
const CHARTREUSE = "200040111" as CodeEpci;
const TARENTAISE = "200023299" as CodeEpci;
const CHAMBERY = aCommune({ code: "73065" as CodeCommune, codeDepartement: SAVOIE });
const FROM_CHAMBERY = { kind: "commune", code: CHAMBERY.code } as const;
const LINKS = [
  aUsefulLink({ id: "re-housing", themes: ["logement"], departements: [] }),
  aUsefulLink({ id: "re-housing-38", themes: ["logement"], departements: [ISERE] }),
  aUsefulLink({ id: "re-housing-staff", themes: ["logement"], audiences: ["agents"], departements: [] }),
  aUsefulLink({ id: "re-rides-38", themes: ["mobilite"], departements: [ISERE] }),
  aUsefulLink({ id: "re-rides-73", themes: ["mobilite"], departements: [SAVOIE] }),
  aUsefulLink({ id: "re-travel-aid", themes: ["mobilite"], departements: [] }),
];
const idsOf = (links: readonly { readonly id: string }[]) => links.map(({ id }) => id);

describe("useful links", () => {
  const ready = aState({ usefulLinks: LINKS, communes: [CHAMBERY] });

  it("for a need are those of its theme for people in need, of the département of the start where one is known", () => {
    const asking = { ...ready, filters: { ...NO_FILTERS, theme: ["logement"] as const } };
    expect(idsOf(selectLinksForNeed(asking))).toEqual(["re-housing", "re-housing-38"]);
    expect(idsOf(selectLinksForNeed({ ...asking, origin: FROM_CHAMBERY }))).toEqual(["re-housing"]);
    expect(selectLinksForNeed(ready)).toEqual([]);
  });

  it("of a place are those of its themes and its département", () => {
    const place = aPlace({ themes: ["logement", "emploi"], codeDepartement: ISERE });
    expect(idsOf(selectLinksOfPlace(ready, place))).toEqual(["re-housing-38", "re-housing"]);
    expect(selectLinksOfPlace(ready, aPlace({ themes: [] }))).toEqual([]);
  });

  it("of a way without a car that are limited to some EPCIs are shown only for a start, else a place, in one of them", () => {
    const network = aUsefulLink({ themes: ["mobilite"], departements: [ISERE, SAVOIE], epcis: [CHARTREUSE] });
    const inChartreuse = aCommune({ code: "38442" as CodeCommune, codeDepartement: ISERE, codeEpci: CHARTREUSE });
    const state = aState({ usefulLinks: [network], communes: [CHAMBERY, inChartreuse] });
    const within = aPlace({ codeDepartement: SAVOIE, codeEpci: CHARTREUSE });
    const beyond = aPlace({ codeDepartement: SAVOIE, codeEpci: TARENTAISE });
    expect(selectTravelLinks(state, within)).toEqual([network]);
    expect(selectTravelLinks(state, beyond)).toEqual([]);
    expect(selectTravelLinks(state, aPlace({ codeDepartement: SAVOIE, codeEpci: undefined }))).toEqual([]);
    const from = (code: CodeCommune) => ({ ...state, origin: { kind: "commune", code } as const });
    expect(selectTravelLinks(from(inChartreuse.code), beyond)).toEqual([network]);
    expect(selectTravelLinks(from(CHAMBERY.code), within)).toEqual([]);
  });

  it("of a way without a car are of the département of the start, else of the place; none holds everywhere", () => {
    expect(selectTravelLinks(ready)).toEqual([]);
    expect(idsOf(selectTravelLinks(ready, aPlace({ codeDepartement: ISERE })))).toEqual(["re-rides-38"]);
    const started = { ...ready, origin: FROM_CHAMBERY };
    expect(idsOf(selectTravelLinks(started, aPlace({ codeDepartement: ISERE })))).toEqual(["re-rides-73"]);
  });
});
