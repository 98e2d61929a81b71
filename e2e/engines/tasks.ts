import type { EnginePage } from "./page.ts";

/** A whole task of a person, which every engine served must allow. */
export interface Task {
  readonly title: string;
  readonly run: (page: EnginePage, files: { readonly import: string }) => Promise<void>;
}

const REFERENCE = "type=france-services&modele=droite&arrets=0&voisins=0&comptage=mairie";
const DRAWS_MAP =
  "return document.querySelector('.maplibregl-canvas') !== null && document.querySelector('.map-waiting') === null";
const LISTS = "return document.querySelectorAll('.page:not(.first-view) [data-place]').length > 5";
/** Keeps the text of every file that the page saves: WebDriver does not see downloads. */
const KEEP_DOWNLOADS = `
window.savedTexts = [];
const create = URL.createObjectURL;
URL.createObjectURL = (blob) => {
  blob.text().then((text) => window.savedTexts.push(text));
  return create.call(URL, blob);
};`;

export const TASKS: readonly Task[] = [
  {
    title: "sees the list and the map",
    run: async (page) => {
      await page.opens("");
      await page.holds("the list has places", LISTS);
      await page.holds("the map is drawn", DRAWS_MAP);
    },
  },
  {
    title: "chooses a commune, and the nearest place comes first",
    run: async (page) => {
      await page.opens("");
      await page.types("combobox", "Rechercher", "Briançon");
      await page.holds("answers are offered", "return document.querySelectorAll('[role=option]').length > 0");
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
    title: "opens a sheet, and Back returns to the list",
    run: async (page) => {
      await page.opens("");
      await page.clicksOn("a[data-place], [data-place] a");
      await page.linkHas("lieu=");
      await page.holds("the sheet is shown", "return document.querySelector('.sheet h2, .sheet h1') !== null");
      await page.goesBack();
      await page.holds(
        "the list is back",
        "return document.querySelector('.sheet') === null && !location.search.includes('lieu=')",
      );
    },
  },
  {
    title: "sees a sheet as it is printed",
    run: async (page) => {
      await page.opens("?lieu=fs-18");
      await page.holds("the sheet is shown", "return document.querySelector('.sheet h2, .sheet h1') !== null");
      await page.runs("dispatchEvent(new Event('beforeprint'))");
      await page.holds(
        "one printed sheet stands beside the page",
        "return document.querySelectorAll('body > .print-sheet').length === 1 && document.documentElement.classList.contains('prints-sheet')",
      );
      await page.runs("dispatchEvent(new Event('afterprint'))");
      await page.holds("it goes", "return document.querySelector('.print-sheet') === null");
    },
  },
  {
    title: "filters by type",
    run: async (page) => {
      await page.opens("?type=espace-saisonnier");
      await page.holds("the list has places", LISTS);
      await page.clicksOn("[data-chip=category], [data-chip=all]");
      await page.clicks("checkbox", "France services");
      await page.linkHas("france-services");
    },
  },
  {
    title: "reads the coverage of a territory and its area",
    run: async (page) => {
      await page.opens(`?vue=territoires&${REFERENCE}`);
      await page.says("4 225 326 habitants");
      await page.says("de la surface");
      await page.opens(`?vue=territoires&${REFERENCE}&territoire=74`);
      await page.says("28 communes non desservies");
    },
  },
  {
    title: "asks for the best next place",
    run: async (page) => {
      await page.opens(`?vue=territoires&${REFERENCE}&sites=1`);
      await page.says("4 225 326 habitants");
      await page.clicks("button", "Proposer les meilleurs emplacements");
      await page.says("1 lieu desservirait 77 754 habitants");
    },
  },
  {
    title: "imports a table as a layer",
    run: async (page, files) => {
      await page.opens("?vue=donnees");
      await page.holds("a file can be given", "return document.querySelector('input[type=file]') !== null");
      await page.givesFile(files.import);
      await page.says("permanences.csv");
      await page.clicks("button", "Ajouter");
      await page.says("permanences");
    },
  },
  {
    title: "exports the places",
    run: async (page) => {
      await page.opens("?vue=donnees");
      await page.runs(KEEP_DOWNLOADS);
      await page.clicks("button", "Exporter les lieux (CSV)");
      await page.holds("a table is saved", "return (window.savedTexts[0] ?? '').split('\\n').length > 100");
    },
  },
  {
    title: "changes language and appearance",
    run: async (page) => {
      await page.opens("?apparence=sombre");
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
];
