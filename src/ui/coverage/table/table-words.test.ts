import { describe, expect, it, test } from "vitest";
import { type AccessModel, roadModel, STRAIGHT } from "../../../domain/access/access-model.ts";
import type { CodeCommune, CodeDepartement } from "../../../domain/codes.ts";
import type { TerritoryAccess } from "../../../domain/coverage/territory-access.ts";
import type { FigureColumn } from "../../../domain/territory-table/table-columns.ts";
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
  column: FigureColumn,
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
    ["non-desservis", { uncoveredPopulation: 41_234 }, "41 234"],
    ["part", { ...departement, share: 0.9145 }, "91,5 %"],
    ["moyenne", { ...departement, meanCost: 4.35 }, "4,4 km"],
    ["moyenne", { meanCost: 7.04 }, "7 km"],
    ["part", { share: 1 }, "100,0 %"],
  ] as const)("writes the column %s in its unit (%j)", (column, changes, text) => {
    expect(say(column, changes)).toBe(text);
  });

  it("rounds the estimate of one commune by road, and writes the mean of many more precisely", () => {
    expect(say("moyenne", { meanCost: 23.4 }, BY_ROAD_KM)).toBe("25 km");
    expect(say("moyenne", { meanCost: 0.3 }, BY_ROAD_KM)).toBe("< 1 km");
    expect(say("moyenne", { meanCost: 2.3 }, BY_ROAD_MIN)).toBe("< 5 min");
    expect(say("moyenne", { ...departement, meanCost: 23.4 }, BY_ROAD_KM)).toBe("23,4 km");
    expect(say("moyenne", { ...departement, meanCost: 11.6 }, BY_ROAD_MIN)).toBe("11,6 min");
  });

  it("never writes a cost beyond the threshold as within it", () => {
    expect(say("moyenne", { meanCost: 10.2 })).toBe("> 10 km");
    expect(say("moyenne", { meanCost: 10.2 }, BY_ROAD_MIN)).toBe("> 10 min");
    expect(say("moyenne", { meanCost: 9.8 })).toBe("10 km");
    expect(say("moyenne", { meanCost: 10.6 })).toBe("11 km");
  });

  it("distinguishes a territory without people from one without a way", () => {
    expect(say("part", { population: 0, share: undefined })).toBe("sans objet");
    expect(say("moyenne", { population: 0, meanCost: undefined })).toBe("sans objet");
    expect(say("non-desservis", { population: 0 })).toBe("0");
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

test("columns of shares are named before and after when there is a scenario", () => {
  expect(columnName("part-avant", true, messages)).toBe("Part avant");
  expect(columnName("part", true, messages)).toBe("Part après");
  expect(columnName("part", false, messages)).toBe("Part desservie");
});
