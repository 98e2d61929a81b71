import { writeFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { ENTER, type EnginePage, TAB, test } from "./page.ts";

// Whole tasks of a person, which every engine served must allow.

const TABLE =
  "Nom;Commune;Latitude;Longitude\r\nPermanence A;Embrun;44.5640;6.4950\r\nPermanence B;Gap;44.5590;6.0790\r\n";
const ANSWER = "section[aria-label='Réponse']";
/** Links of the views, each with what it shows. */
const VIEWS = [
  ["", ":not(.first-view) > .page .question"],
  ["?vue=trouver", ":not(.first-view) > .page [data-place]"],
  ["?origine=commune:05065&theme=retraite", ANSWER],
  ["?lieu=fs-18", ".sheet h2"],
  ["?vue=saisonniers", ":not(.first-view) > .page .view-scroller h3"],
] as const;

async function communesAreOffered(page: EnginePage): Promise<void> {
  await page.shows("communes are offered", () =>
    [...document.querySelectorAll("[role=listbox] [role=group]")].some(
      (group) =>
        document.getElementById(group.getAttribute("aria-labelledby") ?? "")?.textContent?.trim() === "Communes",
    ),
  );
}

test("a person asks a question by the keyboard alone, and reaches the telephone of the answer", async ({
  enginePage: page,
}) => {
  await page.opens("");
  await page.tabsTo("[role=combobox]");
  await page.types("Guillestre");
  await communesAreOffered(page);
  await page.types(ENTER);
  await page.linkHas("origine=commune:05065");
  await page.tabsTo(".question button", "Retraite");
  await page.types(ENTER);
  await page.linkHas("theme=retraite");
  await page.says("Pour votre retraite");
  await page.tabsTo(`${ANSWER} a[href^='tel:']`, "Appeler");
});

test("a person sees list and map, for which the places are requested once, and gets the nearest first", async ({
  enginePage: page,
}) => {
  await page.opens("?vue=trouver");
  await page.has(
    ":not(.first-view) > .page li:nth-child(6) [data-place], :not(.first-view) > .page [data-place]:nth-child(6)",
  );
  const isAskedOnce = () =>
    performance.getEntriesByType("resource").filter(({ name }) => name.endsWith("/points.geojson")).length === 1;
  await page.shows("the places are requested once", isAskedOnce);
  await page.has(".maplibregl-canvas");
  await page.has(".map-waiting", false);
  await page.types("Briançon", "[role=combobox]");
  // Until the communes are loaded, the only answer is the resort of that name.
  await communesAreOffered(page);
  await page.clicks("[role=option]", "Briançon");
  await page.linkHas("origine=commune");
  await page.shows("the first place is near", () =>
    /\d\s(km|min)/u.test(document.querySelector(":not(.first-view) > .page .place")?.textContent ?? ""),
  );
});

test("a person opens a sheet, sees it as it is printed, and Back returns to the list", async ({ enginePage: page }) => {
  await page.opens("?vue=trouver");
  await page.clicks("a[data-place], [data-place] a");
  await page.linkHas("lieu=");
  await page.has(".sheet :is(h1, h2)");
  // The code that prints a sheet loads after the sheet.
  await page.shows("one printed sheet stands beside the page", () => {
    dispatchEvent(new Event("beforeprint"));
    const sheets = document.querySelectorAll("body > .print-sheet");
    return sheets.length === 1 && document.documentElement.classList.contains("prints-sheet");
  });
  await page.evaluates(() => dispatchEvent(new Event("afterprint")));
  await page.has(".print-sheet", false);
  await page.goesBack();
  await page.has(".sheet", false);
  expect(await page.evaluates(() => location.search)).not.toContain("lieu=");
});

test("a person imports a table", async ({ enginePage: page }, testInfo) => {
  const path = testInfo.outputPath("permanences.csv");
  writeFileSync(path, TABLE);
  await page.opens("donnees/?partie=apporter");
  await page.has("input[type=file]");
  await page.types(path, "input[type=file]");
  await page.says("permanences.csv");
  await page.shows("the type is chosen", () => {
    const menus = [...document.querySelectorAll("select")];
    const menu = menus.find(({ labels }) => labels[0]?.textContent?.startsWith("Type des lieux"));
    const option = [...(menu?.options ?? [])].find(({ label }) => label.startsWith("France services"));
    if (menu === undefined || option === undefined) return false;
    menu.value = option.value;
    return menu.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await page.has(".import-review[aria-busy=false]");
  await page.clicks("button", "Ajouter 2 lieux");
  await page.says("Vos lieux : 2");
});

test("a person gets code that the site has refused, after a reload where the browser keeps the refusal", async ({
  site,
  enginePage: page,
}) => {
  site.before = async (path) => (/^sw\.js$|^assets\/seasonal-view-[^/]+\.js$/.test(path) ? 503 : undefined);
  await page.opens("?vue=saisonniers&type=espace-saisonnier");
  await page.says("Cette partie de la page n’a pas pu être chargée.");
  site.before = undefined;
  await page.clicks("button", "Réessayer");
  await page.has(".reload-offer, .view-scroller h3");
  if (await page.evaluates(() => document.querySelector(".reload-offer") !== null))
    await page.clicks("button", "Recharger la page");
  await page.says("Travailler une saison");
  await page.linkHas("type=espace-saisonnier");
});

// The other keeps the role whatever the style.
test("a person hears that lists are lists", { tag: "@webkit" }, async ({ enginePage: page }) => {
  for (const [link, shown] of VIEWS) {
    await page.opens(link);
    await page.has(shown);
    const roles = await page.rolesOf(() => {
      for (const fold of document.querySelectorAll<HTMLDetailsElement>(".page details")) fold.open = true;
      // Those in sight; not one that a sheet covers, nor one for the eyes alone.
      return [...document.querySelectorAll(":not(.first-view) > .page :is(ul, ol)")].filter(
        (list) =>
          list.childElementCount > 0 &&
          list.checkVisibility({ visibilityProperty: true }) &&
          list.closest("[inert], [aria-hidden=true], [hidden]") === null,
      );
    });
    expect(roles, link).toEqual(roles.map(() => "list"));
  }
});

// The other gives no focus to what scrolls.
test("a person stops at controls alone with the key Tab", { tag: "@firefox" }, async ({ enginePage: page }) => {
  for (const [link, shown] of [...VIEWS, ["donnees/", ".keeping table"] as const]) {
    await page.opens(link);
    await page.has(shown);
    const stops: string[] = [];
    for (let stop = 0; stop < 16; stop += 1) {
      await page.types(TAB);
      const found = await page.evaluates(() => {
        const { activeElement: focused, body } = document;
        // The browser's own controls, and what only code can focus.
        if (focused === null || focused === body || focused.matches("[tabindex='-1']")) return "none";
        const control = "a, button, input, select, summary, textarea, iframe, [role], [aria-label], [aria-labelledby]";
        return focused.matches(control) && !focused.matches("ul, ol") ? "control" : focused.outerHTML.slice(0, 80);
      });
      stops.push(found);
    }
    expect(stops, link).toContain("control");
    expect(
      stops.filter((stop) => stop !== "control" && stop !== "none"),
      link,
    ).toEqual([]);
  }
});

// To WebKit a typeface that is held back has failed; Chromium has layouts.spec.ts.
test("a person sees nothing move when the typeface comes", { tag: "@firefox" }, async ({ site, enginePage: page }) => {
  let release = () => {};
  const typeface = new Promise<undefined>((resolve) => {
    release = () => resolve(undefined);
  });
  site.before = async (path) => (path.endsWith(".woff2") ? typeface : undefined);
  await page.opens("?vue=trouver");
  await page.has(":not(.first-view) > .page .place");
  /** Tops of what the typeface might move, in px; navigation and rows in the order of the page. */
  const tops = () =>
    [...document.querySelectorAll(":not(.first-view) > .page :is(.site-nav a, .filter-strip, .place)")]
      .slice(0, 10)
      .map((element) => Math.round(element.getBoundingClientRect().top))
      .join(" ");
  const typefaceIs = (status: FontFaceLoadStatus) =>
    [...document.fonts].find(({ family, weight }) => /Atkinson Hyper/.test(family) && weight === "400")?.status ===
    status;
  const before = await page.settles(tops);
  await page.shows("the typeface is on its way, held back", typefaceIs, "loading");
  release();
  await page.shows("the typeface has come", typefaceIs, "loaded");
  expect(await page.settles(tops)).toBe(before);
});
