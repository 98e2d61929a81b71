import type { EnginePage } from "./page.ts";

/** A whole task of a person, which every engine served must allow. */
export interface Task {
  readonly title: string;
  /** The engines that can show it, where some cannot. */
  readonly only?: readonly string[];
  readonly run: (page: EnginePage, given: Given) => Promise<void>;
}

/** What a task is given besides the page. */
interface Given {
  /** Path of a table to import. */
  readonly table: string;
  /** The same site at an address where this browser has kept nothing, and where the typeface can be held. */
  readonly slowSite: string;
  /** Holds the typeface there until the returned function is called. */
  readonly holdTypeface: () => () => void;
  /** Refuses a file of the page there until the returned function is called. */
  readonly refuse: (file: RegExp) => () => void;
}

const DRAWS_MAP =
  "return document.querySelector('.maplibregl-canvas') !== null && document.querySelector('.map-waiting') === null";
const LISTS = "return document.querySelectorAll('.page:not(.first-view) [data-place]').length > 5";
const OFFERS_COMMUNES = `return [...document.querySelectorAll("[role=listbox] [role=group]")].some((group) =>
  document.getElementById(group.getAttribute("aria-labelledby"))?.textContent.trim() === "Communes")`;
/** Keeps the text of every file that the page saves: WebDriver does not see downloads. */
const KEEP_DOWNLOADS = `
window.savedTexts = [];
const create = URL.createObjectURL;
URL.createObjectURL = (blob) => {
  blob.text().then((text) => window.savedTexts.push(text));
  return create.call(URL, blob);
};`;

/** A list that is shown; not one that a sheet covers, nor one for the eyes alone. */
const SHOWN_LISTS = `return [...document.querySelectorAll(".page:not(.first-view) :is(ul, ol)")].filter((list) =>
  list.childElementCount > 0 && list.getClientRects().length > 0 && getComputedStyle(list).visibility === "visible"
  && list.closest("[inert], [aria-hidden=true], details:not([open]), [hidden]") === null)`;
const HAS_SEASON = "document.body.innerText.includes('Travailler une saison')";
const OFFERS_RELOAD = "document.querySelector('.reload-offer') !== null";
const VIEWS = ["", "?vue=trouver", "?origine=commune:05065&theme=retraite", "?lieu=fs-18", "?vue=saisonniers"];
const HAS_VIEW =
  "return document.querySelector('.page:not(.first-view) :is(.question, [data-place], .sheet h2, .view-scroller h3), .keeping table') !== null";
const NAME = "return arguments[0].tagName + '.' + arguments[0].className";
/** Where the key Tab has stopped: a control or a named region, or something else by its class. "" for the browser's own controls, and for what only code can focus. */
const STOP = `const { activeElement: stop, body } = document;
if (stop === null || stop === body || stop.matches("[tabindex='-1']")) return "";
return stop.matches("a, button, input, select, summary, textarea, iframe, [role], [aria-label], [aria-labelledby]") && !stop.matches("ul, ol")
  ? "control" : stop.tagName + "." + stop.className`;
/** Heights of what the typeface might move, in px; tabs and rows in the order of the page. */
const HEIGHTS = `return [...document.querySelectorAll(".page:not(.first-view) :is([role=tab], .filter-strip, .place)")].slice(0, 10)
  .map((element) => Math.round(element.getBoundingClientRect().top))`;
const TYPEFACE =
  "return [...document.fonts].find(({ family, weight }) => /Atkinson Hyper/.test(family) && weight === '400')?.status";

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
      await page.holds(
        "the answer is for retirement",
        "return document.querySelector('section[aria-label=\"Réponse\"]')?.textContent.includes('Pour votre retraite') === true",
      );
      await page.tabsTo("section[aria-label='Réponse'] a[href^='tel:']", "Appeler");
    },
  },
  {
    title: "sees the list, for which the places are requested once, and the map",
    run: async (page) => {
      await page.opens("?vue=trouver");
      await page.holds("the list has places", LISTS);
      await page.holds(
        "the places are requested once",
        "return performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/points.geojson')).length === 1",
      );
      await page.holds("the map is drawn", DRAWS_MAP);
    },
  },
  {
    title: "chooses a commune, and the nearest place comes first",
    run: async (page) => {
      await page.opens("?vue=trouver");
      await page.types("combobox", "Rechercher", "Briançon");
      // Until the communes are loaded, the only answer is the resort of that name.
      await page.holds("communes are offered", OFFERS_COMMUNES);
      await page.clicks("option", "Briançon");
      await page.linkHas("origine=commune");
      await page.says("Briançon");
      await page.holds(
        "the first place is near",
        "return /\\d\\s(km|min)/u.test(document.querySelector('.page:not(.first-view) .place')?.textContent ?? '')",
      );
    },
  },
  {
    title: "opens a sheet, sees it as it is printed, and Back returns to the list",
    run: async (page) => {
      await page.opens("?vue=trouver");
      await page.clicks("a[data-place], [data-place] a");
      await page.linkHas("lieu=");
      await page.holds("the sheet is shown", "return document.querySelector('.sheet h2, .sheet h1') !== null");
      // Asked for until it is there: what prints a sheet loads after the sheet.
      await page.holds(
        "one printed sheet stands beside the page",
        "dispatchEvent(new Event('beforeprint')); return document.querySelectorAll('body > .print-sheet').length === 1 && document.documentElement.classList.contains('prints-sheet')",
      );
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
    title: "filters by type",
    run: async (page) => {
      await page.opens("?type=espace-saisonnier");
      await page.holds("the list has places", LISTS);
      await page.clicks("[data-chip=category], [data-chip=all]");
      await page.clicks("checkbox", "France services");
      await page.linkHas("france-services");
    },
  },
  {
    title: "imports a table as a layer",
    run: async (page, { table }) => {
      await page.opens("donnees/?partie=apporter");
      await page.holds("a file can be given", "return document.querySelector('input[type=file]') !== null");
      await page.givesFile(table);
      await page.says("permanences.csv");
      await page.chooses("Type des lieux (obligatoire)", "France services");
      await page.holds(
        "the rows are checked",
        "return document.querySelector('.import-review')?.getAttribute('aria-busy') === 'false'",
      );
      await page.clicks("button", "Ajouter");
      await page.says("permanences");
    },
  },
  {
    title: "exports the places",
    run: async (page) => {
      await page.opens("donnees/?partie=emporter");
      await page.runs(KEEP_DOWNLOADS);
      await page.chooses("Format", "Carte (GeoJSON)");
      await page.clicks("button", "Télécharger");
      await page.holds(
        "the places are saved",
        "return JSON.parse(window.savedTexts[0] ?? '{}').features?.length > 100",
      );
    },
  },
  {
    title: "changes language and appearance",
    run: async (page) => {
      await page.opens("?vue=trouver&apparence=sombre");
      await page.holds("the page is dark", "return document.documentElement.dataset.scheme === 'dark'");
      await page.clicks("button", "Menu");
      await page.chooses("Langue", "Italiano");
      await page.holds(
        "the page speaks Italian",
        "return document.documentElement.lang === 'it' && document.body.innerText.includes('Territori')",
      );
      await page.chooses("Lingua", "Français");
      await page.holds("the page speaks French", "return document.documentElement.lang === 'fr'");
    },
  },
  {
    title: "gets code that the site has refused, after a reload where the browser keeps the refusal",
    run: async (page, { slowSite, refuse }) => {
      const serve = refuse(/\/assets\/seasonal-view-[^/]+\.js$/);
      try {
        await page.opens(`${slowSite}?vue=saisonniers&type=espace-saisonnier`);
        await page.says("Cette partie de la page n’a pas pu être chargée.");
      } finally {
        serve();
      }
      await page.clicks("button", "Réessayer");
      await page.holds("the view or the reload is offered", `return ${HAS_SEASON} || ${OFFERS_RELOAD}`);
      if ((await page.runs(`return ${HAS_SEASON}`)) !== true) await page.clicks("button", "Recharger la page");
      await page.holds("the view is there", `return ${HAS_SEASON}`);
      await page.linkHas("type=espace-saisonnier");
    },
  },
  {
    title: "hears that lists are lists",
    // The other engines keep the role whatever the style.
    only: ["webkit"],
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
    // The other two give no focus to what scrolls.
    only: ["firefox"],
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
    // WebKit's driver answers nothing before everything is loaded.
    only: ["firefox", "chromium-109"],
    run: async (page, { slowSite, holdTypeface }) => {
      const release = holdTypeface();
      const looks = async () => {
        await page.holds(
          "the list is drawn",
          "return document.querySelector('.page:not(.first-view) .place') !== null",
        );
        const before = await page.settles(HEIGHTS);
        await page.holds("the typeface is on its way, held back", `${TYPEFACE} === "loading"`);
        release();
        await page.holds("the typeface has come", `${TYPEFACE} === "loaded"`);
        const after = await page.settles(HEIGHTS);
        if (after !== before) throw new Error(`from ${before} to ${after} px`);
      };
      // The page is loaded only with its typeface.
      await page.watchesOpening(`${slowSite}?vue=trouver`, () => looks().finally(release));
    },
  },
];
