import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { USUAL_SETTINGS } from "../../domain/figures/settings.ts";
import {
  aDocumentGround,
  aTerritoryFigures,
  FOUR_COMMUNES,
  GUILLESTROIS,
  HAUTES_ALPES,
  someFigures,
} from "../../testing/figures-builders.ts";
import { BookletPages } from "./booklet.tsx";
import type { TerritoryDocument } from "./document.ts";
import { Picture, wrapText } from "./picture.tsx";

const PLACE = {
  id: "envisage-1",
  name: "Vars",
  position: [6.7, 44.55],
  type: "france-services",
  openings: [],
} as const;

/** A booklet of an EPCI whose second commune has 60 people too far. */
function aDocument(
  changes: Partial<TerritoryDocument> = {},
  planned = [] as readonly (typeof PLACE)[],
): TerritoryDocument {
  const before = { served: 100, visited: 0, tooFar: 100 };
  const rows = FOUR_COMMUNES.map(({ code, name }, at) =>
    aTerritoryFigures({
      ref: { level: "commune", code },
      name,
      ...(at === 1 && { states: { served: 120, visited: 20, tooFar: 60 }, ...(planned.length > 0 && { before }) }),
    }),
  );
  const states = { served: 720, visited: 20, tooFar: 60 };
  const epci = aTerritoryFigures({
    ref: { level: "epci", code: GUILLESTROIS.code },
    name: GUILLESTROIS.name,
    population: 800,
    states,
    ...(planned.length > 0 && { before: { served: 700, visited: 0, tooFar: 100 } }),
  });
  const region = aTerritoryFigures({ ref: { level: "region" }, name: "", population: 800, states });
  return {
    ...aDocumentGround(),
    territory: epci.ref,
    figures: someFigures([...rows, epci, region], { settings: { ...USUAL_SETTINGS, planned } }),
    ...changes,
  };
}

function pagesOf(document: TerritoryDocument): HTMLElement {
  const holder = globalThis.document.createElement("div");
  holder.innerHTML = renderToStaticMarkup(<BookletPages document={document} />);
  return holder;
}

function textsOf(parent: ParentNode, selector: string): readonly string[] {
  return [...parent.querySelectorAll(selector)].map(({ textContent }) => textContent.replaceAll(/\s/g, " "));
}

describe("The booklet", () => {
  it("has three pages without a scenario, and says how to have the fourth", () => {
    const pages = pagesOf(aDocument());
    expect(textsOf(pages, "section")).toHaveLength(3);
    expect(textsOf(pages, "h2")).toContain("Et avec un lieu de plus ?");
  });

  it("has a single title, distinct headings in order, and headers in its tables", () => {
    const pages = pagesOf(aDocument({}, [PLACE]));
    expect(textsOf(pages, "h1")).toEqual(["CC du Guillestrois et du Queyras"]);
    const headings = textsOf(pages, "h1, h2");
    expect(new Set(headings).size).toBe(headings.length);
    for (const table of pages.querySelectorAll("table")) {
      expect(table.querySelector("caption")?.textContent).not.toBe("");
      expect([...table.querySelectorAll("thead th")].every((head) => head.getAttribute("scope") === "col")).toBe(true);
      expect([...table.querySelectorAll("tbody tr")].every((row) => row.querySelector('th[scope="row"]'))).toBe(true);
    }
    // Chromium leaves it untagged in PDF resources.
    expect(pages.querySelector("dl")).toBeNull();
  });

  it("prints the numbers of the figures, the commune with the most people too far first", () => {
    const [table] = pagesOf(aDocument()).querySelectorAll("table");
    if (table === undefined) throw new Error("There is no table");
    expect(textsOf(table, "tbody tr:nth-child(1) > *")).toEqual([
      "CC du Guillestrois et du Queyras",
      "800",
      "60",
      "7,5 %",
      "20",
      "12 min",
    ]);
    expect(textsOf(table, "tbody tr:nth-child(2) > *")[0]).toBe("Les Orres (05)");
    expect(textsOf(table, "tbody th")).toHaveLength(5);
  });

  it("names the communes where people are too far under the rows of a larger territory", () => {
    const rows = FOUR_COMMUNES.map(({ code, name }, at) =>
      aTerritoryFigures({
        ref: { level: "commune", code },
        name,
        ...(at > 1 && { states: { served: 150, visited: 0, tooFar: 50 } }),
      }),
    );
    const states = { served: 700, visited: 0, tooFar: 100 };
    const epci = aTerritoryFigures({
      ref: { level: "epci", code: GUILLESTROIS.code },
      name: GUILLESTROIS.name,
      states,
    });
    const departement = aTerritoryFigures({ ref: HAUTES_ALPES, name: "Hautes-Alpes", population: 800, states });
    const pages = pagesOf(aDocument({ territory: HAUTES_ALPES, figures: someFigures([...rows, epci, departement]) }));
    expect(textsOf(pages, "table:nth-of-type(1) tbody th")).toEqual([
      "Hautes-Alpes (05)",
      "CC du Guillestrois et du Queyras",
    ]);
    expect(textsOf(pages, "table:nth-of-type(2) tbody th")).toEqual(["Ceillac (05)", "Ristolas (05)"]);
  });

  it("shows what a planned place changes, before and after", () => {
    const pages = pagesOf(aDocument({}, [PLACE]));
    expect(textsOf(pages, "h2")).toContain("Lieux ajoutés");
    expect(textsOf(pages, ".booklet-planned li")).toEqual(["Vars, France services"]);
    expect(textsOf(pages, "tbody tr")).toContain("Les Orres (05)2001006040");
  });

  it("says that its map is missing where the outlines are", () => {
    const pages = pagesOf(aDocument({ outlines: undefined }));
    expect(pages.textContent).toContain("la carte manque");
    expect(pages.querySelector("svg[role=img][aria-label^=Carte]")).toBeNull();
  });

  it("names its map, and every colour and symbol on it", () => {
    const pages = pagesOf(aDocument({}, [PLACE]));
    expect(pages.querySelector("svg[role=img]")?.getAttribute("aria-label")).toMatch(/^Carte\s: .+Guillestrois/);
    const legend = textsOf(pages, ".booklet-legend li");
    expect(legend).toContain("France services");
    expect(legend).toContain("Lieu ajouté");
  });

  it("has a code with the link of the page", () => {
    const pages = pagesOf(aDocument());
    expect(pages.querySelector(".qr-code")).not.toBeNull();
    expect(pages.textContent).toContain(aDocument().link);
  });
});

describe("The picture", () => {
  const svg = renderToStaticMarkup(<Picture document={aDocument({}, [PLACE])} faces="@font-face{}" />);

  it("is one drawing with its own size, faces and colours, which reads no file and no style sheet", () => {
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="980" height="\d+"/);
    expect(svg).toContain("<style>@font-face{}</style>");
    expect(svg).not.toMatch(/class=|var\(--|href=/);
  });

  it("says title, finding, legend, scale, sources and link", () => {
    const drawing = new DOMParser().parseFromString(svg, "image/svg+xml");
    const texts = [...drawing.querySelectorAll("text")].map(({ textContent }) => textContent.replaceAll(/\s/g, " "));
    const all = texts.join(" ");
    for (const text of [
      "CC du Guillestrois et du Queyras",
      "à moins de 20 min par la route",
      "60 personnes (7,5 %) sur 800 vivent plus loin.",
      "population 2026",
      "Lieu ajouté",
      " km",
      "ANCT (2024-08-01)",
      "https://exemple.fr/territoires/?territoire=200067452",
    ])
      expect(all).toContain(text);
  });
});

describe("wrapText", () => {
  it("breaks at spaces, but not at no-break spaces", () => {
    expect(wrapText("à moins de 10\u00a0km d’un lieu", 13)).toEqual(["à moins de", "10\u00a0km d’un", "lieu"]);
  });

  it("breaks a link anywhere", () => {
    expect(wrapText("voir https://a.fr/?x=1", 8)).toEqual(["voir", "https://", "a.fr/?x=", "1"]);
  });
});
