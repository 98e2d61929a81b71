import { readFileSync } from "node:fs";
import { test } from "./fixtures.ts";
import { countPlaces, PLACES } from "./places.ts";
import { NO_MAP } from "./tags.ts";

const IN_VAUCLUSE = PLACES.filter(
  ({ departement, types }) => departement === "84" && types.includes("france-services"),
);

const COUNT = IN_VAUCLUSE.filter(({ verification }) => verification === "officiel").length;
const FIGURE = `${COUNT} : Liste officielle, France services, Vaucluse`;
const LIST = `${COUNT} lieux : Liste officielle, France services, Vaucluse`;
const LINK = "?vue=donnees&controle=officiel.france-services.84";

test.describe("« Contrôle des données »", { tag: NO_MAP }, () => {
  test("opens the places of a figure, without an axe violation, light and dark", async ({ site, person, view }) => {
    await person.opens("?vue=donnees");
    await person.list.chooses("Département", "Vaucluse (84)");
    await person.clicks(FIGURE);
    await view.focus.isOn("heading", LIST);
    await view.linkIs(/controle=officiel\.france-services\.84/);
    for (const scheme of ["light", "dark"] as const) {
      await site.device.prefers(scheme);
      await view.isDark(scheme === "dark");
      await view.hasNoAxeViolation();
    }
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

test.describe("« État des lieux »", { tag: NO_MAP }, () => {
  test("prints the network on a few pages", async ({ site, person, view }) => {
    await site.device.hasPrinter();
    await person.opens("?vue=donnees");
    await view.says(/\d+ stations sur \d+ sans Espace saisonnier connu/);
    await person.clicks("Imprimer l’état des lieux");
    await view.print.isAskedFor();
    await site.device.usesPrintMedia();
    await view.print.shows("État des lieux du réseau", "Vaucluse (84)", "Population desservie par département");
    await view.print.hasPages(2, 3);
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
