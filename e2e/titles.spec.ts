import { test } from "./fixtures.ts";
import { placeNamed } from "./places.ts";
import { NO_MAP } from "./tags.ts";
import { type Language, WORDS } from "./words.ts";

const PUGET = placeNamed("France services Puget-Théniers");
const PUGET_TITLE = `${PUGET.name}, Puget-Théniers (06) – Services alpins`;

test.describe("Titles and direct links", { tag: NO_MAP }, () => {
  test("a link opens its place in each language and its territory in French, each with its title, and the head describes them", async ({
    person,
    view,
  }) => {
    for (const language of Object.keys(WORDS) as Language[]) {
      await person.opensPage(`?lieu=${PUGET.id}&lang=${language}`);
      await view.head.titles(PUGET_TITLE);
      await view.isInLanguage(language);
      await view.sheet.isOpen(PUGET.name);
    }
    for (const [code, name] of [
      ["73", "Savoie (73)"],
      ["05061", "Gap (05)"],
      ["200067825", /^CA Gap-Tallard-Durance/],
    ] as const) {
      const ending = " – Territoires – Services alpins";
      await person.goesTo(`?vue=territoires&territoire=${code}&lang=es`);
      await view.head.titles(typeof name === "string" ? name + ending : new RegExp(name.source + ending));
      await view.isInLanguage("fr");
    }
    await person.opens();
    await view.head.says("description", /^Carte ouverte des lieux/);
    await view.head.says("og:title", /^Services alpins – /);
    await view.head.says("og:locale", "fr_FR");
    await view.head.namesFilesThatAreThere();
    await person.opensPage(`lieu/${PUGET.id}/`);
    await view.head.says("og:title", `${PUGET.name}, Puget-Théniers (06)`);
    await view.head.says("description", /^France services/);
  });
});
