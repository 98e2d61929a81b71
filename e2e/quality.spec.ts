import { readFileSync } from "node:fs";
import { countPlaces, PLACES } from "./places.ts";
import { test } from "./story.ts";

const TABLE = "Contrôle des données";
const isSpace = ({ types }: { readonly types: readonly string[] }) => types.includes("espace-saisonnier");
const IN_VAUCLUSE = PLACES.filter(
  ({ departement, types }) => departement === "84" && types.includes("france-services"),
);

const COUNT = IN_VAUCLUSE.filter(({ verification }) => verification === "officiel").length;
const FIGURE = `${COUNT} : Liste officielle, France services, Vaucluse`;
const LIST = `${COUNT} lieux : Liste officielle, France services, Vaucluse`;
const LINK = "?vue=donnees&controle=officiel.france-services.84";

test.describe("« Contrôle des données », the map still on its way", () => {
  test.use({ mapIsLate: true });

  test("counts known and missing values, in all and by category", async ({ person, view }) => {
    await person.opens("?vue=donnees");
    await view.tableSays(TABLE, "Tous les lieux", String(countPlaces()), String(countPlaces(isSpace)));
    await view.tableSays("Lieux par département et par type", "Vaucluse (84)", String(IN_VAUCLUSE.length));
    await view.says(/\d+ stations sur \d+ sans Espace saisonnier connu/);
  });

  test("leads to the resorts without an Espace saisonnier, and Back leads back", async ({ person, view }) => {
    await person.opens("?vue=donnees");
    await person.clicks("Voir ces stations");
    await view.unfoldedSays("sans Espace saisonnier connu", "Savoie (73)");
    await person.goesBack();
    await view.tableSays(TABLE, "Tous les lieux", String(countPlaces()));
  });

  for (const appearance of ["clair", "sombre"] as const) {
    test(`opens the places of a figure, ${appearance}`, async ({ person, view }) => {
      await person.opens(`?vue=donnees&apparence=${appearance}`);
      await person.list.chooses("Département", "Vaucluse (84)");
      await person.clicks(FIGURE);
      await view.focus.isOn("heading", LIST);
      await view.linkIs(/controle=officiel\.france-services\.84/);
      await view.hasNoAxeViolation();
    });
  }

  test("opens them from a link, and Back leads back", async ({ person, view }) => {
    await person.opens("?vue=donnees");
    await person.list.chooses("Département", "Vaucluse (84)");
    await person.clicks(FIGURE);
    await view.says(LIST);
    await person.goesBack();
    await view.saysNowhere(LIST);
    await person.opens(LINK);
    await view.says(LIST);
  });

  test("opens places outside the seven départements too", async ({ person, view }) => {
    await person.opens("?vue=donnees");
    await person.files.chooses(
      "releve.csv",
      "nom;latitude;longitude\nGuichet de la Drôme;44,9334;5,0910\nGuichet de Gap;44,56;6,08\n",
    );
    await person.clicks("Ajouter 2 lieux à la carte");
    await person.clicks("1 : Tous les lieux, Hors des sept départements");
    await view.focus.isOn("heading", "1 lieu : Tous les lieux, Hors des sept départements");
    await view.says("Guichet de la Drôme");
    await view.linkIs(/controle=tous\.\.ailleurs/);
    await person.list.chooses("Département", "Hors des sept départements");
    await view.tableSays(TABLE, "Sans téléphone", "1", "0");
  });

  test("works by keyboard, and returns the focus to the figure", async ({ person, view }) => {
    await person.opens(LINK);
    await view.focus.isOn("heading", LIST);
    await person.keys.tabsTo("button", "Fermer cette liste");
    await person.keys.presses("Enter");
    await view.focus.isOn("button", FIGURE);
    await person.keys.presses("Enter");
    await view.focus.isOn("heading", LIST);
  });
});

test("shows on the map the places of a figure only", async ({ person, view }) => {
  await person.opens("?vue=donnees&controle=sans-horaires.espace-saisonnier");
  await view.map.isThere();
  await view.says("Sans horaires, Espace saisonnier");
  await view.map.hasColours(1500);
});

/** Lines of our own table, as in another vintage. */
const [HEADER = "", FIRST = "", SECOND = "", THIRD = ""] = readFileSync(
  new URL("../data/points/france-services.csv", import.meta.url),
  "utf8",
).split(/\r?\n/);
const SECOND_NAME = SECOND.split(",")[3] ?? "";
const FRANCE_SERVICES = countPlaces(({ types }) => types.includes("france-services"));

test.describe("« État des lieux », the map still on its way", () => {
  test.use({ mapIsLate: true });

  test("prints the network on a few pages", async ({ site, person, view }) => {
    await site.device.hasPrinter();
    await person.opens("?vue=donnees");
    await view.says(/\d+ stations sur \d+ sans Espace saisonnier connu/);
    await person.clicks("Imprimer l’état des lieux");
    await view.paper.isAskedFor();
    await site.device.isOnPaper();
    await view.paper.shows("État des lieux du réseau", "Vaucluse (84)", "Population desservie par département");
    await view.paper.hasPages(2, 3);
  });

  test("shows the changes to another vintage of a table", async ({ person, view }) => {
    const renamed = SECOND.replace(SECOND_NAME, "Maison d’avant");
    // The cells of that line contain no commas.
    const cells = THIRD.split(",");
    const changes = new Map([
      [0, "fs-99999"],
      [3, "Guichet fictif"],
      [6, "1 rue Imaginaire"],
      [13, ""],
      [14, ""],
    ]);
    const unknown = cells.map((cell, at) => changes.get(at) ?? cell).join(",");
    await person.opens("?vue=donnees");
    await person.files.chooses("fs-20301231.csv", [HEADER, FIRST, renamed, unknown, ""].join("\n"));
    await person.clicks("Ajouter 3 lieux à la carte");
    await person.list.chooses("Comparer avec", "fs-20301231");
    await view.says("plus récent que la carte");
    await view.foldSays("Ajoutés", "1");
    await view.foldSays("Disparus", String(FRANCE_SERVICES - 2));
    await view.foldSays("Renommés", "1");
    await person.unfolds("Renommés");
    await view.says(`avant : ${SECOND_NAME}`);
    await view.hasNoAxeViolation();
  });
});
