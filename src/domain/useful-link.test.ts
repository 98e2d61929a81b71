import { describe, expect, it } from "vitest";
import { aUsefulLink } from "../testing/builders.ts";
import type { CodeDepartement, CodeEpci } from "./codes.ts";
import { chooseUsefulLinks, isOldContent } from "./useful-link.ts";

const SAVOIE = "73" as CodeDepartement;
const ISERE = "38" as CodeDepartement;
const CHARTREUSE = "200040111" as CodeEpci;
const TRIEVES = "200030658" as CodeEpci;

const idsOf = (...[links, wish]: Parameters<typeof chooseUsefulLinks>) =>
  chooseUsefulLinks(links, wish).map(({ id }) => id);

describe("chooseUsefulLinks", () => {
  it("keeps the links with one of the themes and for one of the audiences", () => {
    const links = [
      aUsefulLink({ id: "re-a", themes: ["logement"], audiences: ["saisonniers"] }),
      aUsefulLink({ id: "re-b", themes: ["emploi", "mobilite"], audiences: ["habitants", "saisonniers"] }),
      aUsefulLink({ id: "re-c", themes: ["services"], audiences: ["agents"] }),
    ];
    expect(idsOf(links, {})).toEqual(["re-a", "re-b", "re-c"]);
    expect(idsOf(links, { themes: ["mobilite", "services"] })).toEqual(["re-b", "re-c"]);
    expect(idsOf(links, { audiences: ["habitants"] })).toEqual(["re-b"]);
    expect(idsOf(links, { themes: ["logement"], audiences: ["agents"] })).toEqual([]);
  });

  it("puts the links for the first audience first", () => {
    const links = [
      aUsefulLink({ id: "re-season", audiences: ["saisonniers"], contentDate: "2026" }),
      aUsefulLink({ id: "re-both", audiences: ["saisonniers", "habitants"], contentDate: "2020" }),
    ];
    expect(idsOf(links, { audiences: ["habitants", "saisonniers"] })).toEqual(["re-both", "re-season"]);
    expect(idsOf(links, { audiences: ["saisonniers", "habitants"] })).toEqual(["re-season", "re-both"]);
  });

  it("keeps the links of a département before those that do not depend on one", () => {
    const links = [
      aUsefulLink({ id: "re-everywhere", departements: [] }),
      aUsefulLink({ id: "re-isere", departements: [ISERE] }),
      aUsefulLink({ id: "re-both", departements: [ISERE, SAVOIE] }),
    ];
    expect(idsOf(links, { departement: SAVOIE })).toEqual(["re-both", "re-everywhere"]);
    expect(idsOf(links, { departement: undefined })).toEqual(["re-everywhere", "re-isere", "re-both"]);
  });

  it("keeps the links limited to the asked EPCI, and those that cover their départements", () => {
    const links = [
      aUsefulLink({ id: "re-isere", departements: [ISERE] }),
      aUsefulLink({ id: "re-chartreuse", departements: [ISERE, SAVOIE], epcis: [CHARTREUSE] }),
    ];
    expect(idsOf(links, { departement: ISERE, epci: CHARTREUSE })).toEqual(["re-isere", "re-chartreuse"]);
    expect(idsOf(links, { departement: ISERE, epci: TRIEVES })).toEqual(["re-isere"]);
    expect(idsOf(links, { departement: SAVOIE, epci: undefined })).toEqual(["re-chartreuse"]);
  });

  it("puts the latest content first and undated content last", () => {
    const links = ["", "2017", "2024-06-04", "2018-10", "2018"].map((contentDate) =>
      aUsefulLink({ id: `re-${contentDate}`, contentDate }),
    );
    expect(idsOf(links, {})).toEqual(["re-2024-06-04", "re-2018-10", "re-2018", "re-2017", "re-"]);
  });
});

describe("isOldContent", () => {
  it.each([
    ["2023-11-27", true],
    ["2023-11-28", false],
    ["2023-10", true],
    ["2023-11", false],
    ["2022", true],
    ["2023", false],
    ["2024-06-04", false],
    ["", false],
  ])("on 28 November 2026, content of « %s »: %s", (contentDate, isOld) => {
    expect(isOldContent({ contentDate }, "2026-11-28")).toBe(isOld);
  });
});
