import { describe, expect, it } from "vitest";
import { type AccessModel, roadModel, STRAIGHT } from "../../../domain/access/access-model.ts";
import type { CodeCommune, CodeDepartement } from "../../../domain/codes.ts";
import type { TerritoryAccess } from "../../../domain/coverage/territory-access.ts";
import type { OptionalColumn } from "../../../domain/territory-table/table-columns.ts";
import { aCommune } from "../../../testing/builders.ts";
import { aTerritoryAccess, aTerritoryRow } from "../../../testing/territory-row-builders.ts";
import { createFormat } from "../../format.ts";
import { CATALOGUES } from "../../messages/whole-catalogues.ts";
import { cellText, columnName } from "./table-words.ts";

const messages = CATALOGUES.fr;
const BY_ROAD_KM = roadModel("hiver", "km");
const BY_ROAD_MIN = roadModel("hiver", "min");
const departement = { ref: { level: "departement", code: "05" as CodeDepartement } } as const;

/** Text of a cell with plain spaces. */
function say(
  column: OptionalColumn,
  changes: Partial<TerritoryAccess>,
  model: AccessModel = STRAIGHT,
  measured?: ReadonlySet<CodeCommune>,
): string {
  const row = aTerritoryRow("Gap (05)", changes);
  return cellText(row, column, { messages, format: createFormat("fr"), model, threshold: 10, measured }).replaceAll(
    /[\u00a0\u202f]/g,
    " ",
  );
}

describe("cellText", () => {
  it.each([
    ["population", { population: 41_234 }, "41 234"],
    ["densite", { ...departement, placesPer10000: 0.386 }, "0,39"],
    ["part", { ...departement, share: 0.9145 }, "91,5 %"],
    ["fourchette", { ...departement, population: 1000, coveredRange: { least: 881, most: 942 } }, "de 88,1 % à 94,2 %"],
    ["fourchette", { ...departement, population: 9999, coveredRange: { least: 5000, most: 5000 } }, "50,0 %"],
    ["fourchette", { population: 0, coveredRange: { least: 0, most: 0 } }, "sans objet"],
    ["moyenne", { ...departement, meanCost: 4.35 }, "4,4 km"],
    ["moyenne", { meanCost: 7.04 }, "7 km"],
    ["part", { share: 1 }, "100,0 %"],
    ["desserte", { coveredCommunes: 1 }, "entièrement"],
    ["desserte", { coveredCommunes: 0, partlyCoveredCommunes: 1 }, "en partie"],
    ["desserte", { coveredCommunes: 0 }, "non desservie"],
    ["desserte", { ...departement, coveredCommunes: 1200, partlyCoveredCommunes: 3 }, "1 200 entièrement, 3 en partie"],
  ] as const)("writes the column %s in its unit (%j)", (column, changes, text) => {
    expect(say(column, changes)).toBe(text);
  });

  it("rounds the estimate of one commune by road, and writes the mean of many more precisely", () => {
    expect(say("moyenne", { meanCost: 23.4 }, BY_ROAD_KM)).toBe("25 km");
    expect(say("moyenne", { meanCost: 0.3 }, BY_ROAD_KM)).toBe("< 1 km");
    expect(say("moyenne", { meanCost: 2.3 }, BY_ROAD_MIN)).toBe("< 5 min");
    expect(say("moyenne", { ...departement, meanCost: 23.4 }, BY_ROAD_KM)).toBe("23,4 km");
    expect(say("mediane", { ...departement, medianCost: 11.6 }, BY_ROAD_MIN)).toBe("11,6 min");
  });

  it("never writes a cost beyond the threshold as within it", () => {
    expect(say("moyenne", { meanCost: 10.2 })).toBe("> 10 km");
    expect(say("moyenne", { meanCost: 10.2 }, BY_ROAD_MIN)).toBe("> 10 min");
    expect(say("moyenne", { meanCost: 9.8 })).toBe("10 km");
    expect(say("moyenne", { meanCost: 10.6 })).toBe("11 km");
  });

  it("names the farthest commune, reached or not", () => {
    const commune = aCommune({ name: "Ristolas" });
    expect(say("eloignee", { ...departement, farthest: { commune, cost: 31 } }, BY_ROAD_KM)).toBe("Ristolas (30 km)");
    expect(say("eloignee", { ...departement, farthest: { commune, cost: Number.POSITIVE_INFINITY } })).toBe(
      "Ristolas (aucun trajet)",
    );
  });

  it("distinguishes a territory without people from one without a way", () => {
    expect(say("part", { population: 0, share: undefined })).toBe("sans objet");
    expect(say("moyenne", { population: 0, meanCost: undefined })).toBe("sans objet");
    expect(say("population", { population: 0 })).toBe("0");
    expect(say("moyenne", { meanCost: undefined })).toBe("aucun trajet");
  });

  it("writes gains and losses of people with their sign", () => {
    const gain = (covered: number) => {
      const row = { ...aTerritoryRow("Gap (05)", { coveredPopulation: covered }), before: aTerritoryAccess() };
      return cellText(row, "gagnes", {
        messages,
        format: createFormat("fr"),
        model: STRAIGHT,
        threshold: 10,
        measured: undefined,
      });
    };
    expect([1300, 100, 60].map(gain).map((text) => text.replace("\u202f", " "))).toEqual(["+1 200", "0", "\u221240"]);
  });
});

describe("columnName", () => {
  it("names the people group of a column of people", () => {
    const elders = { hasScenario: false, group: "65-ans-et-plus" } as const;
    expect(columnName("population", messages, elders)).toBe("65 ans et plus");
    expect(columnName("population", messages, { ...elders, group: "tous" })).toBe("Population");
    expect(columnName("densite", messages, elders).replaceAll(/[\u00a0\u202f]/g, " ")).toBe(
      "Lieux pour 10 000 habitants de 65 ans et plus",
    );
  });

  it("says before and after for shares when there is a scenario", () => {
    const subject = { hasScenario: true, group: "tous" } as const;
    expect(columnName("part-avant", messages, subject)).toBe("Part avant");
    expect(columnName("part", messages, subject)).toBe("Part après");
    expect(columnName("part", messages, { ...subject, hasScenario: false })).toBe("Part desservie");
  });
});
