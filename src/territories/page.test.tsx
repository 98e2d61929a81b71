// @vitest-environment happy-dom
import type { ReactNode } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { describe, expect, it } from "vitest";
import type { Figures, TerritoryFigures } from "../domain/figures/figures.ts";
import { type Settings, USUAL_SETTINGS } from "../domain/figures/settings.ts";
import { layerId } from "../domain/place.ts";
import { aPlace } from "../testing/builders.ts";
import { aTerritoryFigures, FOUR_COMMUNES, GUILLESTROIS, someFigures } from "../testing/figures-builders.ts";
import { Answer } from "./answer.tsx";
import { Context } from "./context.ts";
import { type TerritoriesChoices, USUAL_CHOICES } from "./link.ts";
import { mapWords } from "./map-slot.tsx";
import { Placing, PlannedPlaces } from "./planned-places.tsx";
import { Sentence } from "./sentence.tsx";
import { createActions, createTerritoriesStore, type State } from "./store.ts";
import { TerritoryTable } from "./table.tsx";
import { Tools } from "./tools.tsx";
import { words } from "./words.ts";

const EPCI = { level: "epci", code: GUILLESTROIS.code } as const;
const never = () => new Promise<never>(() => undefined);

/** The texts of a part of the page in a state. */
function textOf(part: ReactNode, choices: Partial<TerritoriesChoices>, state: Partial<State>): string {
  const text = pageOf(part, choices, state)
    .innerHTML.replaceAll(/<[^>]*>/g, " ")
    .replaceAll("&nbsp;", " ");
  return text.replaceAll(/\s+/g, " ").trim();
}

/** A part of the page as it is drawn in a state. */
function pageOf(part: ReactNode, choices: Partial<TerritoriesChoices>, state: Partial<State>): HTMLElement {
  const store = createTerritoriesStore({ ...USUAL_CHOICES, territory: EPCI, ...choices });
  const actions = createActions(store);
  actions.receive({
    communes: {
      status: "ready",
      value: { communes: FOUR_COMMUNES, epcis: [{ ...GUILLESTROIS, communesInRegion: 4, communesInAll: 4 }] },
    },
  });
  store.setState({ isCurrent: true, ...state });
  const work = { measure: never, bestSites: never, coveredArea: never };
  const context = { store, actions, work, today: "2026-11-30", retry: () => undefined, ground: () => undefined };
  const page = document.createElement("div");
  const root = createRoot(page);
  flushSync(() => root.render(<Context value={context}>{part}</Context>));
  const drawn = page.cloneNode(true) as HTMLElement;
  flushSync(() => root.unmount());
  return drawn;
}

function figuresOf(epci: Partial<TerritoryFigures>, change: Partial<Figures> = {}, settings: Partial<Settings> = {}) {
  const rows = FOUR_COMMUNES.map(({ code, name }, at) =>
    aTerritoryFigures({
      ref: { level: "commune", code },
      name,
      population: 100,
      states: { served: 100 - 10 * at, visited: 0, tooFar: 10 * at },
      median: 30 - at,
      hamlets: at === 3 ? ["Le Hameau"] : [],
    }),
  );
  const own = aTerritoryFigures({ ref: EPCI, name: GUILLESTROIS.name, population: 400, ...epci });
  const value = someFigures([...rows, own], { ...change, settings: { ...USUAL_SETTINGS, ...settings } });
  return { status: "ready", value } as const;
}

describe("the answer", () => {
  const states = { served: 300, visited: 40, tooFar: 60 };

  it("says how many people live too far, and how sure that is", () => {
    const sure = figuresOf({ states, tooFarRange: { least: 55, most: 65 } });
    expect(textOf(<Answer />, {}, { figures: sure })).toMatch(
      /^60 personnes \(15,0 %\) vivent plus loin ?\. Chiffre sûr/,
    );
    const fragile = figuresOf({ states, tooFarRange: { least: 20, most: 120 } });
    expect(textOf(<Answer />, {}, { figures: fragile })).toContain("Chiffre fragile Entre 20 et 120 personnes.");
  });

  it("says that places of an imported file are counted, where they offer what is asked for", () => {
    const place = aPlace({ layer: layerId(1), categories: ["france-services"] });
    const other = aPlace({ layer: layerId(1), categories: ["espace-saisonnier"] });
    const figures = figuresOf({ states });
    expect(textOf(<Answer />, {}, { figures, imported: [place, other] })).toContain("Compté avec votre lieu importé");
    expect(textOf(<Answer />, {}, { figures, imported: [other] })).not.toContain("importé");
  });

  it("says that nobody lives too far", () => {
    const figures = figuresOf({ states: { served: 400, visited: 0, tooFar: 0 } });
    expect(textOf(<Answer />, {}, { figures })).toMatch(/^Personne ne vit plus loin/);
  });

  it("says what it was without the planned places", () => {
    const figures = figuresOf({ states, before: { served: 200, visited: 40, tooFar: 160 } });
    expect(textOf(<Answer />, {}, { figures })).toContain("Sans les lieux ajoutés : 160 personnes (40,0 %).");
  });

  it("names the communes whose answer the closed passes change, and says when none does", () => {
    const [first] = FOUR_COMMUNES;
    const seasonChanges = first === undefined ? [] : [{ code: first.code, name: first.name, people: 7 }];
    const winter = figuresOf({ states }, { seasonChanges }, { way: "hiver" });
    expect(textOf(<Answer />, {}, { figures: winter })).toContain(`dans une commune : ${first?.name} (+7).`);
    const same = figuresOf({ states }, {}, { way: "hiver" });
    expect(textOf(<Answer />, {}, { figures: same })).toContain("aucune commune de ce territoire ne change de réponse");
  });

  it("names a file that failed, and offers straight lines where the roads are missing", () => {
    const fault = { file: "road-network.json", kind: "unreachable", detail: "HTTP 404" } as const;
    const text = textOf(<Answer />, {}, { figures: { status: "failed", fault } });
    expect(text).toContain("road-network.json");
    expect(text).toContain("Réessayer Mesurer à vol d’oiseau");
  });

  it("says that a link names a territory which is not there", () => {
    const figures = figuresOf({ states });
    expect(
      textOf(<Answer />, { territory: { ...EPCI, code: "200000000" as typeof EPCI.code } }, { figures }),
    ).toContain("Ce lien nomme un territoire qui n’est pas dans les sept départements");
  });
});

describe("the table", () => {
  const figures = figuresOf({ states: { served: 340, visited: 0, tooFar: 60 } });
  const namesIn = (text: string) =>
    FOUR_COMMUNES.map(({ name }) => ({ name, at: text.indexOf(`${name} (05)`) }))
      .sort((a, b) => a.at - b.at)
      .map(({ name }) => name);

  it("has the row of the territory first, then its communes from the most people too far", () => {
    const text = textOf(<TerritoryTable />, {}, { figures });
    expect(text.indexOf(GUILLESTROIS.name)).toBeLessThan(text.indexOf(`${FOUR_COMMUNES[0]?.name} (05)`));
    expect(namesIn(text)).toEqual(FOUR_COMMUNES.map(({ name }) => name).reverse());
    expect(text).toContain("Trop loin : Le Hameau");
  });

  it("follows another order", () => {
    expect(namesIn(textOf(<TerritoryTable />, { sort: "mediane" }, { figures }))).toEqual(
      FOUR_COMMUNES.map(({ name }) => name),
    );
    expect(namesIn(textOf(<TerritoryTable />, { sort: "nom" }, { figures }))).toEqual(
      FOUR_COMMUNES.map(({ name }) => name).sort(new Intl.Collator("fr").compare),
    );
  });
});

describe("for who sees the page in part, or hears it,", () => {
  const figures = figuresOf({ states: { served: 340, visited: 0, tooFar: 60 } });
  const planned: Settings["planned"] = [
    { id: "a", name: "Le Laus", position: [6.73, 44.86], type: "france-services", openings: [] },
    { id: "b", name: "", position: [6.7, 44.8], type: "france-services", openings: [] },
  ];

  it("each field has a label in sight or a title (RGAA 11.1)", () => {
    const parts = [<Sentence key="sentence" />, <TerritoryTable key="table" />, <PlannedPlaces key="planned" />];
    const page = pageOf(parts, { settings: { ...USUAL_SETTINGS, planned } }, { figures });
    const fields = [...page.querySelectorAll<HTMLInputElement>("input, select")];
    expect(fields.length).toBeGreaterThan(15);
    expect(fields.filter((field) => field.title === "" && field.closest("label") === null)).toEqual([]);
  });

  it("the fields of each planned place are a group by its name (RGAA 11.5)", () => {
    const page = pageOf(<PlannedPlaces />, { settings: { ...USUAL_SETTINGS, planned } }, {});
    const legends = [...page.querySelectorAll("fieldset > legend")].map(({ textContent }) => textContent);
    expect(legends).toEqual(["Le Laus", "Lieu 2"]);
  });

  it("all planned places are removed by one button only where there are several", () => {
    const buttonsOf = (some: Settings["planned"]) => {
      const page = pageOf(<PlannedPlaces />, { settings: { ...USUAL_SETTINGS, planned: some } }, {});
      return [...page.querySelectorAll("button")].map(({ textContent }) => textContent);
    };
    expect(buttonsOf(planned)).toEqual(["Retirer", "Retirer", "Tout retirer"]);
    expect(buttonsOf(planned.slice(0, 1))).toEqual(["Retirer"]);
  });

  it("the table has a title (RGAA 5.4)", () => {
    const table = pageOf(<TerritoryTable />, {}, { figures }).querySelector("table");
    expect(table?.getAttribute("aria-label")).toBe(words.table("Communes"));
  });

  it("what an act has done is said where a reader listens already (RGAA 7.5)", () => {
    expect(pageOf(<Tools />, {}, {}).querySelectorAll("[role=status]")).toHaveLength(1);
  });

  it("the field for the commune of a planned place asks for no other territory (RGAA 11.2)", () => {
    const field = pageOf(<Placing />, {}, { placing: "yes" }).querySelector("input");
    expect(field?.placeholder).toBe("Commune");
  });

  it("the link of a frame to the site says that it opens a window (RGAA 13.2)", () => {
    expect(words.whole).toContain("nouvelle fenêtre");
  });

  it("the drawing of the map has another name than the part of the page that holds it", () => {
    expect(mapWords.map).not.toBe(words.map);
  });
});
