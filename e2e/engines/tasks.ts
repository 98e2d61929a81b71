import type { SiteCopy } from "../site-copy.ts";
import type { EnginePage } from "./page.ts";

/** A whole task of a person, which every engine served must allow. */
export interface Task {
  readonly title: string;
  /** The one engine that can show it. */
  readonly only?: string;
  /** The site and its page; a table to import. */
  readonly run: (page: EnginePage, site: SiteCopy, table: string) => Promise<void>;
}

const DRAWS_MAP =
  "return document.querySelector('.maplibregl-canvas') !== null && document.querySelector('.map-waiting') === null";
const LISTS = "return document.querySelectorAll('.page:not(.first-view) [data-place]').length > 5";
const ASKED_ONCE =
  "return performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/points.geojson')).length === 1";
const FIRST_IS_NEAR =
  "return /\\d\\s(km|min)/u.test(document.querySelector('.page:not(.first-view) .place')?.textContent ?? '')";
const ANSWERS =
  "return document.querySelector('section[aria-label=\"Réponse\"]')?.textContent.includes('Pour votre retraite') === true";
const OFFERS_COMMUNES = `return [...document.querySelectorAll("[role=listbox] [role=group]")].some((group) =>
  document.getElementById(group.getAttribute("aria-labelledby"))?.textContent.trim() === "Communes")`;
/** What prints a sheet loads after the sheet. */
const PRINTS = `dispatchEvent(new Event("beforeprint"));
return document.querySelectorAll("body > .print-sheet").length === 1 && document.documentElement.classList.contains("prints-sheet")`;
const IS_CHECKED = "return document.querySelector('.import-review')?.getAttribute('aria-busy') === 'false'";

/** A list that is shown; not one that a sheet covers, nor one for the eyes alone. */
const SHOWN_LISTS = `return [...document.querySelectorAll(".page:not(.first-view) :is(ul, ol)")].filter((list) =>
  list.childElementCount > 0 && list.getClientRects().length > 0 && getComputedStyle(list).visibility === "visible"
  && list.closest("[inert], [aria-hidden=true], details:not([open]), [hidden]") === null)`;
const HAS_SEASON = "return document.body.innerText.includes('Travailler une saison')";
const OFFERS_RELOAD = "return document.querySelector('.reload-offer') !== null";
const VIEWS = ["", "?vue=trouver", "?origine=commune:05065&theme=retraite", "?lieu=fs-18", "?vue=saisonniers"];
const HAS_VIEW =
  "return document.querySelector('.page:not(.first-view) :is(.question, [data-place], .sheet h2, .view-scroller h3), .keeping table') !== null";
const NAME = "return arguments[0].tagName + '.' + arguments[0].className";
/** Where the key Tab has stopped: a control or a named region, or something else by its class. "" for the browser's own controls, and for what only code can focus. */
const STOP = `const { activeElement: stop, body } = document;
if (stop === null || stop === body || stop.matches("[tabindex='-1']")) return "";
return stop.matches("a, button, input, select, summary, textarea, iframe, [role], [aria-label], [aria-labelledby]") && !stop.matches("ul, ol")
  ? "control" : stop.tagName + "." + stop.className`;
/** Heights of what the typeface might move, in px; navigation and rows in the order of the page. */
const HEIGHTS = `return [...document.querySelectorAll(".page:not(.first-view) :is(.site-nav a, .filter-strip, .place)")].slice(0, 10)
  .map((element) => Math.round(element.getBoundingClientRect().top))`;
const TYPEFACE =
  "[...document.fonts].find(({ family, weight }) => /Atkinson Hyper/.test(family) && weight === '400')?.status";

export const TASKS: readonly Task[] = [
  {
    title: "asks a question by the keyboard alone, and reaches the telephone of the answer",
    run: async (page) => {
      await page.opens("");
      await page.tabsTo("[role=combobox]", "");
      await page.writes("Guillestre");
      await page.holds("communes are offered", OFFERS_COMMUNES);
      await page.pressesEnter();
      await page.linkHas("origine=commune:05065");
      await page.tabsTo(".question button", "Retraite");
      await page.pressesEnter();
      await page.linkHas("theme=retraite");
      await page.holds("the answer is for retirement", ANSWERS);
      await page.tabsTo("section[aria-label='Réponse'] a[href^='tel:']", "Appeler");
    },
  },
  {
    title: "sees list and map, for which the places are requested once, and gets the nearest first",
    run: async (page) => {
      await page.opens("?vue=trouver");
      await page.holds("the list has places", LISTS);
      await page.holds("the places are requested once", ASKED_ONCE);
      await page.holds("the map is drawn", DRAWS_MAP);
      await page.types("[role=combobox]", "Rechercher", "Briançon");
      // Until the communes are loaded, the only answer is the resort of that name.
      await page.holds("communes are offered", OFFERS_COMMUNES);
      await page.clicks("[role=option]", "Briançon");
      await page.linkHas("origine=commune");
      await page.holds("the first place is near", FIRST_IS_NEAR);
    },
  },
  {
    title: "opens a sheet, sees it as it is printed, and Back returns to the list",
    run: async (page) => {
      await page.opens("?vue=trouver");
      await page.clicks("a[data-place], [data-place] a");
      await page.linkHas("lieu=");
      await page.holds("the sheet is shown", "return document.querySelector('.sheet h2, .sheet h1') !== null");
      await page.holds("one printed sheet stands beside the page", PRINTS);
      await page.runs("dispatchEvent(new Event('afterprint'))");
      await page.holds("it goes", "return document.querySelector('.print-sheet') === null");
      await page.goesBack();
      await page.holds(
        "the list is back",
        "return document.querySelector('.sheet') === null && !location.search.includes('lieu=')",
      );
    },
  },
  {
    title: "imports a table",
    run: async (page, _, table) => {
      await page.opens("donnees/?partie=apporter");
      await page.givesFile(table);
      await page.says("permanences.csv");
      await page.chooses("Type des lieux (obligatoire)", "France services");
      await page.holds("the rows are checked", IS_CHECKED);
      await page.clicks("button", "Ajouter 2 lieux");
      await page.says("Vos lieux : 2");
    },
  },
  {
    title: "gets code that the site has refused, after a reload where the browser keeps the refusal",
    run: async (page, site) => {
      site.before = async (path) => (/^sw\.js$|^assets\/seasonal-view-[^/]+\.js$/.test(path) ? 503 : undefined);
      await page.opens("?vue=saisonniers&type=espace-saisonnier");
      await page.says("Cette partie de la page n’a pas pu être chargée.");
      site.before = undefined;
      await page.clicks("button", "Réessayer");
      await page.holds(
        "the view or the reload is offered",
        `return (() => { ${HAS_SEASON} })() || (() => { ${OFFERS_RELOAD} })()`,
      );
      if ((await page.runs(HAS_SEASON)) !== true) await page.clicks("button", "Recharger la page");
      await page.holds("the view is there", HAS_SEASON);
      await page.linkHas("type=espace-saisonnier");
    },
  },
  {
    title: "hears that lists are lists",
    // The others keep the role whatever the style.
    only: "webkit",
    run: async (page) => {
      for (const link of VIEWS) {
        await page.opens(link);
        await page.holds("the view is there", HAS_VIEW);
        await page.runs("for (const fold of document.querySelectorAll('.page details')) fold.open = true");
        const lists = await page.runs(SHOWN_LISTS);
        if (!Array.isArray(lists)) throw new Error(`${link}: its lists are not found`);
        for (const list of lists) {
          const role = await page.roleOf(list);
          if (role !== "list") throw new Error(`${link}: ${String(await page.runs(NAME, list))} has the role ${role}`);
        }
      }
    },
  },
  {
    title: "stops at controls alone with the key Tab",
    // The others give no focus to what scrolls.
    only: "firefox",
    run: async (page) => {
      for (const link of [...VIEWS, "donnees/"]) {
        await page.opens(link);
        await page.holds("the view is there", HAS_VIEW);
        const stops: unknown[] = [];
        for (let stop = 0; stop < 16; stop += 1) {
          await page.pressesTab();
          stops.push(await page.runs(STOP));
        }
        const others = stops.filter((stop) => stop !== "control" && stop !== "");
        if (others.length > 0) throw new Error(`${link}: the key Tab stops at ${others.join(", ")}`);
        if (!stops.includes("control")) throw new Error(`${link}: the key Tab reaches no control`);
      }
    },
  },
  {
    title: "sees nothing move when the typeface comes",
    // WebKit's driver answers nothing before everything is loaded; Chromium has layouts.spec.ts.
    only: "firefox",
    run: async (page, site) => {
      let release: () => void = () => undefined;
      const typeface = new Promise<undefined>((resolve) => {
        release = () => resolve(undefined);
      });
      site.before = async (path) => (path.endsWith(".woff2") ? typeface : undefined);
      const looks = async () => {
        await page.holds(
          "the list is drawn",
          "return document.querySelector('.page:not(.first-view) .place') !== null",
        );
        const before = await page.settles(HEIGHTS);
        await page.holds("the typeface is on its way, held back", `return ${TYPEFACE} === "loading"`);
        release();
        await page.holds("the typeface has come", `return ${TYPEFACE} === "loaded"`);
        const after = await page.settles(HEIGHTS);
        if (after !== before) throw new Error(`from ${before} to ${after} px`);
      };
      // The page is loaded only with its typeface.
      await Promise.all([page.begins("?vue=trouver"), looks().finally(release)]);
    },
  },
];
