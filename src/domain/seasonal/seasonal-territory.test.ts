import { describe, expect, it } from "vitest";
import { aCommune, aConventionFact, anAgreement } from "../../testing/builders.ts";
import type { CodeCommune, CodeDepartement, CodeEpci } from "../codes.ts";
import { WHOLE_REGION } from "../territory-ref.ts";
import type { ConventionLife } from "./convention-life.ts";
import { seasonalTerritory } from "./seasonal-territory.ts";

const SAVOIE = "73" as CodeDepartement;
const ISERE = "38" as CodeDepartement;
const MAURIENNE = "200023299" as CodeEpci;
const VALLOIRE = aCommune({ code: "73306" as CodeCommune, codeDepartement: SAVOIE, codeEpci: MAURIENNE });
const VAL_CENIS = aCommune({ code: "73290" as CodeCommune, codeDepartement: SAVOIE, codeEpci: undefined });
const OISANS = aCommune({ code: "38052" as CodeCommune, codeDepartement: ISERE, codeEpci: undefined });
const COMMUNES = [OISANS, VAL_CENIS, VALLOIRE];

const signing = { name: "", years: [2019], verification: "recoupe", conventions: [] } as const;
const LIFE: ConventionLife = {
  signed: [VALLOIRE, OISANS].map(({ code }) => ({
    commune: { ...signing, code },
    term: { kind: "unknown" },
    facts: [],
  })),
  obliged: [aConventionFact({ fact: "commune-touristique", codeCommune: VAL_CENIS.code })],
  general: [
    aConventionFact({ fact: "compte", codeCommune: undefined, departement: ISERE }),
    aConventionFact({ fact: "cadre", codeCommune: undefined, departement: undefined }),
  ],
};
const AGREEMENTS = [
  anAgreement({ id: "pa-73", departements: [SAVOIE] }),
  anAgreement({ id: "pa-38-73", departements: [ISERE, SAVOIE] }),
  anAgreement({ id: "pa-38", departements: [ISERE] }),
];
const of = (territory: Parameters<typeof seasonalTerritory>[0]) => {
  const { signed, obliged, general, agreements, departements } = seasonalTerritory(
    territory,
    COMMUNES,
    LIFE,
    AGREEMENTS,
  );
  return {
    signed: signed.map(({ commune }) => commune.code),
    obliged: obliged.map(({ codeCommune }) => codeCommune),
    general: general.map(({ fact }) => fact),
    agreements: agreements.map(({ id }) => id),
    departements,
  };
};

describe("what is known of seasonal work in a territory", () => {
  it("of a commune is its convention, or its obligation, and the agreements of its département", () => {
    const inSavoie = { general: ["cadre"], agreements: ["pa-73", "pa-38-73"], departements: [SAVOIE] };
    expect(of({ level: "commune", code: VALLOIRE.code })).toEqual({ signed: ["73306"], obliged: [], ...inSavoie });
    expect(of({ level: "commune", code: VAL_CENIS.code })).toEqual({ signed: [], obliged: ["73290"], ...inSavoie });
    expect(of({ level: "epci", code: MAURIENNE })).toEqual({ signed: ["73306"], obliged: [], ...inSavoie });
  });

  it("of a département has its count, and agreements that it shares", () => {
    expect(of({ level: "departement", code: ISERE })).toEqual({
      signed: ["38052"],
      obliged: [],
      general: ["compte", "cadre"],
      agreements: ["pa-38-73", "pa-38"],
      departements: [ISERE],
    });
  });

  it("of the region is everything", () => {
    expect(of(WHOLE_REGION)).toEqual({
      signed: ["73306", "38052"],
      obliged: ["73290"],
      general: ["compte", "cadre"],
      agreements: ["pa-73", "pa-38-73", "pa-38"],
      departements: [ISERE, SAVOIE],
    });
  });
});
