import { readFileSync } from "node:fs";
import { flushSync } from "react-dom";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect } from "vitest";
import { expect as expectElement, type Page } from "../../../e2e/driver.ts";
import { createLoader, type Loader } from "../../data/dataset/loader.ts";
import { readCommuneColumns } from "../../data/public-data/commune-columns.ts";
import { readPlaceFeatures } from "../../data/public-data/place-feature.ts";
import { test } from "../../testing/component/fixtures.ts";
import { HOME } from "../../testing/component/network.ts";
import { Context } from "../context.ts";
import { USUAL_CHOICES } from "../link.ts";
import { createActions, createKeepingStore, type Editing, type Store } from "../store.ts";
import { CorrectionList, PlaceEditor } from "./correct.tsx";

const TODAY = "2026-12-01";

const read = (file: string): unknown => JSON.parse(readFileSync(`public/data/${file}`, "utf8"));

let root: Root;
let content: HTMLElement;
let store: Store;
let loader: Loader;

function Part() {
  const { editing } = store.getState();
  return (
    <Context value={{ store, actions: createActions(store), today: TODAY, retry: () => undefined, loader }}>
      <CorrectionList />
      {editing.kind !== "none" && <PlaceEditor key={JSON.stringify(editing)} />}
    </Context>
  );
}

/** The part of the page, with the published places. */
function openPart() {
  store = createKeepingStore(USUAL_CHOICES);
  loader = createLoader();
  const actions = createActions(store);
  const places = readPlaceFeatures(read("points.geojson"));
  const territories = readCommuneColumns(read("communes.json"));
  if (typeof places === "string" || typeof territories === "string") throw new Error("damaged data");
  const sources = ["connaissance", "presse-et-sites"].map((id) => ({ id })) as never;
  actions.receive({
    places: { status: "ready", value: places },
    communes: { status: "ready", value: territories },
    sources: { status: "ready", value: sources },
  });
  const draw = () => flushSync(() => root.render(<Part />));
  store.subscribe(draw);
  draw();
  return actions;
}

/** The acts of a person in the page, counted. */
function personOn(page: Page) {
  let acts = 0;
  const act = (count = 1) => {
    acts += count;
  };
  return {
    acts: () => acts,
    /** Pressing the row of the table and « Corriger » are two acts, « Ajouter un lieu » one. */
    open: async (editing: Editing) => {
      act(editing.kind === "place" ? 2 : 1);
      createActions(store).edit(editing);
      await expectElement(page.getByRole("button", { name: /^Garder/ })).toBeVisible();
    },
    press: async (name: RegExp) => {
      act();
      await page.getByRole("button", { name }).click();
    },
    fill: async (label: string, text: string) => {
      act();
      await page.getByLabel(label, { exact: true }).fill(text);
    },
    choose: async (label: string, option: string) => {
      act();
      await page.getByLabel(label, { exact: true }).selectOption({ label: option });
    },
    sees: (text: string | RegExp) => expectElement(page.locator("main")).toContainText(text),
  };
}

/** The form of a place in the page. */
async function openForm(page: Page, editing: Editing = FS_18) {
  openPart();
  const person = personOn(page);
  await person.open(editing);
  return person;
}

/** The lines of the downloaded file after its header. */
async function linesOfFile(page: Page): Promise<readonly string[]> {
  const download = await page.waitForEvent("download");
  expect(download.suggestedFilename()).toBe("corrections-2026-12-01.csv");
  const chunks: Uint8Array[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Uint8Array);
  return new TextDecoder().decode(chunks[0]).trim().split("\r\n").slice(1);
}

const PHONE = {
  table: "france-services",
  id: "fs-18",
  field: "phone",
  from: "04 00 00 00 09",
  to: "04 00 00 00 08",
  reason: "Correction",
  source: "",
  date: TODAY,
};
const FS_18 = { kind: "place", id: "fs-18" } as const;

beforeEach(() => {
  // The page of the tests, whose files are served.
  (window as unknown as { readonly happyDOM: { setURL: (url: string) => void } }).happyDOM.setURL(HOME);
  content = document.body.appendChild(document.createElement("main"));
  content.tabIndex = -1;
  root = createRoot(content);
});
afterEach(() => {
  flushSync(() => root.unmount());
  content.remove();
});

test("corrects the hours of a place in five acts", async ({ page }) => {
  const person = await openForm(page);
  await person.fill("En une phrase", "lundi au vendredi 9h-12h et 14h-17h, fermé le mercredi");
  await expectElement(page.getByLabel("Mardi", { exact: true })).toHaveValue(/^9\sh\s–\s12\sh,\s14\sh\s–\s17\sh$/);
  await expectElement(page.getByLabel("Mercredi", { exact: true })).toHaveValue("");
  await person.press(/Garder la correction/);
  await person.press(/Télécharger/);
  expect(person.acts()).toBe(5);
  const [line, ...others] = await linesOfFile(page);
  expect(line).toMatch(/^france-services,fs-18,opening_hours,/);
  expect(line).toContain('"Mo-Tu,Th-Fr 09:00-12:00,14:00-17:00",Correction faite');
  expect(others).toEqual([]);
  await person.sees("Toutes seront acceptées.");
});

test("adds a place in eight acts", async ({ page }) => {
  const person = await openForm(page, { kind: "new" });
  await person.fill("Nom", "Café des Cimes");
  await person.choose("Type", "Lieu multi-services, tiers-lieu");
  await person.fill("En une phrase", "mardi 9h-12h");
  await person.fill("Latitude, longitude", "44,5596 ; 6,0796");
  await person.sees("Dans la commune : Gap (05).");
  await person.fill("Comment le savez-vous ?", "Affiche sur la porte");
  await person.press(/Garder ce lieu/);
  await person.press(/Télécharger/);
  expect(person.acts()).toBe(8);
  const lines = (await linesOfFile(page)).join("\n");
  expect(lines).toContain("lieux-multiservices,lm-05-cafe-des-cimes,name,,Café des Cimes,");
  for (const cell of ["code_commune,,05061", "postcode,,05000", "longitude,,6.07960", "source_detail,,Affiche"])
    expect(lines).toContain(cell);
  expect(lines).not.toContain(",phone,");
  await person.sees("Toutes seront acceptées.");
});

test("says of a new place what must be filled in, before it is kept (RGAA 11.10)", async ({ page }) => {
  const person = await openForm(page, { kind: "new" });
  await person.sees("Nom, type et position sont à remplir");
});

test("says which word of the hours it does not know, and keeps nothing", async ({ page }) => {
  const person = await openForm(page);
  await person.fill("En une phrase", "lundi 9h-12h sauf vacances");
  await person.press(/Garder/);
  await person.sees("« vacances » n’est pas compris. Écrivez par exemple");
  await expectElement(page.getByLabel("En une phrase", { exact: true })).toBeFocused();
  expect(store.getState().corrections).toEqual([]);
});

test("types the week day by day", async ({ page }) => {
  const person = await openForm(page);
  await person.fill("Mercredi", "fermé");
  await person.fill("Lundi", "9h à 10h");
  await person.press(/Garder/);
  expect(store.getState().corrections.map(({ to }) => to)).toEqual([
    expect.stringMatching(/^Mo 09:00-10:00; (?!.*We)/),
  ]);
});

test("refuses a form without a change, and a position outside the seven départements", async ({ page }) => {
  const person = await openForm(page);
  await person.press(/Garder/);
  await person.sees("Rien n’a changé");
  await person.fill("Latitude, longitude", "48.85, 2.35");
  await person.sees("dans aucune commune des sept départements");
  await person.press(/Garder/);
  expect(store.getState().corrections).toEqual([]);
});

test("says that the limits of communes cannot be read, keeps what is typed, and reads them again", async ({
  page,
  guard,
}) => {
  guard.watch.expects(/ERR_FAILED/);
  await page.route("**/territories.topojson", (route) => route.abort());
  const person = await openForm(page);
  await person.fill("Latitude, longitude", "44.5596, 6.0796");
  await person.sees("Les limites des communes n’ont pas pu être lues");
  await person.press(/Garder/);
  expect(store.getState().corrections).toEqual([]);
  await page.unroute("**/territories.topojson");
  await person.press(/Réessayer/);
  await person.sees("Dans la commune : Gap (05).");
});

test("tells before the command that it would refuse the mailbox of a person", async ({ page }) => {
  const person = await openForm(page);
  await person.fill("Adresse électronique", "camille.martin@mairie.fr");
  await person.press(/Garder/);
  await person.sees("adresse d'une personne nommée");
  expect(store.getState().corrections).toEqual([]);
});

test("says of a gathered correction that its place has changed since, and removes it", async ({ page }) => {
  openPart().correct([PHONE]);
  const person = personOn(page);
  await person.sees(/1 correction serait refusée.*la table contient « 04 93 03 31 15 »/);
  await person.press(/^Retirer/);
  expect(store.getState().corrections).toEqual([]);
  await expectElement(page.getByRole("button", { name: /Télécharger/ })).toHaveCount(0);
  await expectElement(page.locator("main")).toBeFocused();
});

test("says that the device keeps nothing", async ({ page }) => {
  const actions = openPart();
  actions.correct([PHONE]);
  actions.reportKept(false);
  await personOn(page).sees("refuse de garder les corrections");
});
