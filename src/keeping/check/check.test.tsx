// @vitest-environment happy-dom
import { flushSync } from "react-dom";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createLoader } from "../../data/dataset/loader.ts";
import type { CodeDepartement } from "../../domain/codes.ts";
import type { Place, PlaceRecord } from "../../domain/place.ts";
import { aCommune, aPlace, aSource } from "../../testing/builders.ts";
import { Context } from "../context.ts";
import { type KeepingChoices, USUAL_CHOICES } from "../link.ts";
import { createActions, createKeepingStore, type Resources } from "../store.ts";
import { Check } from "./check.tsx";

const WHOLE = {
  phone: "04 92 00 00 00",
  email: "accueil@example.fr",
  website: "https://example.fr",
  openingHours: "Mo-Fr 09:00-12:00",
  sourceDate: "2026-01",
} as const;

function placeWith(changes: Partial<Place>, record: Partial<PlaceRecord> = {}): Place {
  const place = aPlace(changes);
  return { ...place, records: [{ ...place.records[0], ...WHOLE, ...record }] };
}

const WITHOUT_MAIL = placeWith(
  { id: "fs-1", name: "France services d’Allos", position: [6.62, 44.24] },
  { phone: "04 92 00 00 01", email: "" },
);
const IN_DOUBT = placeWith(
  {
    id: "fs-1881",
    name: "France services itinérante",
    codeDepartement: "06" as CodeDepartement,
    position: [7.2, 43.7],
  },
  {
    doubts: ["Une note que la table des doutes n’a pas."],
    openingHours: "",
    sourceDetail: "page https://example.org/a ; b",
  },
);
const SOUND = placeWith(
  { id: "fs-3", name: "France services saine" },
  { phone: "04 92 00 00 03", email: "s@example.fr" },
);
const FILES: Partial<Resources> = {
  places: { status: "ready", value: [WITHOUT_MAIL, IN_DOUBT, SOUND] },
  communes: {
    status: "ready",
    value: { communes: [aCommune({ position: [6.62, 44.24], population: 50_000 })], epcis: [] },
  },
  sources: { status: "ready", value: [aSource()] },
};

let root: Root | undefined;
afterEach(() => {
  flushSync(() => root?.unmount());
  document.body.replaceChildren();
});

/** The part in a state, once it follows the store. */
async function show(resources: Partial<Resources> = FILES, choices: Partial<KeepingChoices> = {}) {
  const store = createKeepingStore({ ...USUAL_CHOICES, ...choices });
  const actions = createActions(store);
  actions.receive(resources);
  const retry = vi.fn();
  const page = document.body.appendChild(document.createElement("div"));
  root = createRoot(page);
  const own = root;
  flushSync(() =>
    own.render(
      <Context value={{ store, actions, today: "2026-11-30", retry, loader: createLoader() }}>
        <Check />
      </Context>,
    ),
  );
  await new Promise(requestAnimationFrame);
  await new Promise((resolve) => setTimeout(resolve));
  const texts = (selector: string) =>
    [...page.querySelectorAll(selector)].map(({ textContent }) => textContent.replaceAll(/\s+/g, " ").trim());
  return {
    store,
    actions,
    retry,
    texts,
    text: () => page.textContent.replaceAll(/\s+/g, " "),
    click: (name: string) =>
      flushSync(() =>
        [...page.querySelectorAll<HTMLElement>("a, button")].find(({ textContent }) => textContent === name)?.click(),
      ),
    act: (change: () => void) => flushSync(change),
    focused: () => document.activeElement?.textContent,
  };
}

describe("the table", () => {
  it("counts the places that have a fault, and has a row for each, the most harmful first", async () => {
    const { texts } = await show();
    expect(texts(".check-count")).toEqual(["2 lieux sur 3 ont quelque chose à vérifier."]);
    expect(texts("tbody th a")).toEqual(["France services d’Allos", "France services itinérante"]);
  });

  it("says the doubt itself, what is missing, the date and the source", async () => {
    const { texts } = await show();
    expect(texts("tbody tr:last-child td > *")).toEqual([
      "Une note que la table des doutes n’a pas.",
      "Pas d’horaires",
      "janvier 2026, Liste des structures France services",
    ]);
  });

  it("shows the places of a kind of fault and of a département", async () => {
    const ofFault = await show(FILES, { fault: "sans-courriel" });
    expect(ofFault.texts(".check-count")).toEqual(["1 lieu sur 3 : pas de courriel."]);
    expect(ofFault.texts("tbody th a")).toEqual(["France services d’Allos"]);
    ofFault.act(() => ofFault.actions.choose({ departement: "06" as CodeDepartement }));
    expect(ofFault.texts(".check-count")).toEqual(["0 lieu sur 1 : pas de courriel."]);
    expect(ofFault.text()).toContain("Aucun lieu n’est dans ce cas.");
  });

  it("stays in an order by fault without the communes, and says so", async () => {
    const fault = { file: "communes.json", kind: "unreachable", detail: "HTTP 404" } as const;
    const { texts, text, click, retry } = await show({ ...FILES, communes: { status: "failed", fault } });
    expect(text()).toContain("l’ordre ne tient compte que du défaut");
    click("France services d’Allos");
    await vi.waitFor(() => expect(texts(".place-panel h2")).toEqual(["France services d’Allos"]));
    expect(text()).not.toContain("pour le plus proche");
    expect(texts("tbody th a")).toEqual(["France services itinérante", "France services d’Allos"]);
    click("Réessayer");
    expect(retry).toHaveBeenCalledOnce();
  });

  it("says that the places could not be read, and offers to try again", async () => {
    const fault = { file: "points.geojson", kind: "unreachable", detail: "HTTP 404" } as const;
    const { text, click, retry } = await show({ places: { status: "failed", fault } });
    expect(text()).toContain("Les données n’ont pas pu être lues.");
    click("Réessayer");
    expect(retry).toHaveBeenCalledOnce();
  });
});

describe("a place", () => {
  it("opens with its faults, what people see, its source and what was corrected before", async () => {
    const { click, texts, text, focused } = await show();
    click("France services itinérante");
    expect(focused()).toBe("France services itinérante");
    expect(texts(".fault-list li")).toEqual(["Une note que la table des doutes n’a pas.", "Pas d’horaires"]);
    expect(texts(".place-panel dl a")).toEqual([
      "https://example.fr",
      "Liste des structures France services (ANCT)",
      "https://example.org/a",
    ]);
    expect(text()).toContain("Téléphone04 92 00 00 00");
    expect(text()).toContain("Code postal« 06286 » → « 06200 »");
    expect(text()).toContain("(24 novembre 2026)");
  });

  it("shows the hours of its days", async () => {
    const { text } = await show(FILES, { place: "fs-1" });
    expect(text()).toContain("HorairesLundi – Vendredi : 9 h – 12 hTéléphone");
  });

  it("says of which record each value is where records differ", async () => {
    const [record] = SOUND.records;
    const second = { ...record, name: "Le Relais", openingHours: "Mo 14:00-17:00", sourceDate: "2022" };
    const place = { ...SOUND, records: [record, second] } as const;
    const { text } = await show({ ...FILES, places: { status: "ready", value: [place] } }, { place: "fs-3" });
    expect(text()).toContain(
      "Lundi – Vendredi : 9 h – 12 h (France services saine, janvier 2026)Lundi : 14 h – 17 h (Le Relais, 2022)",
    );
    expect(text()).toContain("Téléphone04 92 00 00 03Courriel");
  });

  it("gives the focus back to its row when it is closed", async () => {
    const { click, focused, texts } = await show();
    click("France services d’Allos");
    click("Fermer la fiche");
    expect(texts(".place-panel")).toEqual([]);
    expect(focused()).toBe("France services d’Allos");
    expect(document.activeElement?.id).toBe("ligne-fs-1");
  });

  it("says that a link names a place that is not there", async () => {
    const { texts } = await show(FILES, { place: "fs-0" });
    expect(texts("aside h2")).toEqual(["Le lieu demandé par ce lien n’est pas, ou n’est plus, dans les données."]);
  });
});

describe("the form of corrections", () => {
  it("replaces the table and the place, and gives the focus back to where it was opened", async () => {
    const { store, actions, click, act, texts, focused } = await show();
    click("Ajouter un lieu");
    expect(store.getState().editing).toEqual({ kind: "new" });
    expect(texts(".stack[hidden]")).toHaveLength(1);
    act(() => actions.edit({ kind: "none" }));
    expect(focused()).toBe("Ajouter un lieu");
    click("France services d’Allos");
    click("Corriger");
    expect(store.getState().editing).toEqual({ kind: "place", id: "fs-1" });
    expect(texts(".place-panel")).toEqual([]);
  });
});
