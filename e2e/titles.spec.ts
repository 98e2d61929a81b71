import { placeNamed } from "./places.ts";
import { test } from "./story.ts";

const PUGET = placeNamed("France services Puget-Théniers");
const PUGET_TITLE = `${PUGET.name}, Puget-Théniers (06) – Services alpins`;
/** « Territoires » as each language calls it. */
const AREAS = { fr: "Territoires", en: "Areas", it: "Territori", es: "Territorios" };

test.describe("Titles and direct links, the map still on its way", () => {
  test.use({ mapIsLate: true });

  for (const [language, areas] of Object.entries(AREAS)) {
    test(`a link opens its place and its territory, each titled, in ${language}`, async ({ person, view }) => {
      await person.opensPage(`?lieu=${PUGET.id}&lang=${language}`);
      await view.isTitled(PUGET_TITLE);
      await view.isInLanguage(language);
      await view.showsSheet(PUGET.name);
      for (const [code, name] of [
        ["73", "Savoie (73)"],
        ["05061", "Gap (05)"],
        ["200067825", /^CA Gap-Tallard-Durance/],
      ] as const) {
        const ending = ` – ${areas} – Services alpins`;
        await person.opensPage(`?vue=territoires&territoire=${code}&lang=${language}`);
        await view.isTitled(typeof name === "string" ? name + ending : new RegExp(name.source + ending));
        await view.isInLanguage(language);
      }
    });
  }

  test("the title follows what is opened, closed and gone back to", async ({ person, view }) => {
    await person.opens();
    const start = /^Services alpins – Où se faire aider/;
    await view.isTitled(start);
    await person.opensSheet(PUGET.name);
    await view.isTitled(PUGET_TITLE);
    await person.closesSheet();
    await view.isTitled(start);
    await person.opensTab("Données");
    await view.isTitled("Données – Services alpins");
    await person.choosesLanguage("English", "en");
    await view.isTitled("Data – Services alpins");
    await person.goesBack();
    await view.isTitled("Données – Services alpins");
  });

  test("a link to what is not there is titled as what one sees", async ({ person, view }) => {
    await person.opens("?lieu=fs-9999999");
    await view.isTitled(/^Services alpins – /);
    await person.opens("?vue=territoires&territoire=05999");
    await view.isTitled("Territoires – Services alpins");
  });

  test("the head says what the page is, to engines, previews and browsers", async ({ person, view }) => {
    await person.opens();
    await view.headSays("description", /^Carte ouverte des lieux/);
    await view.headSays("og:title", /^Services alpins – /);
    await view.headSays("og:locale", "fr_FR");
    await view.headNamesFilesThatAreThere();
    await person.opensPage(`lieu/${PUGET.id}/`);
    await view.headSays("og:title", `${PUGET.name}, Puget-Théniers (06)`);
    await view.headSays("description", /^France services/);
  });
});
