import { describe } from "vitest";
import { countPlaces, PLACES } from "../../../e2e/places.ts";
import { test } from "../../testing/component/fixtures.ts";

const TABLE = "Contrôle des données";
const isSpace = ({ types }: { readonly types: readonly string[] }) => types.includes("espace-saisonnier");
const IN_VAUCLUSE = PLACES.filter(
  ({ departement, types }) => departement === "84" && types.includes("france-services"),
);

const COUNT = IN_VAUCLUSE.filter(({ verification }) => verification === "officiel").length;
const FIGURE = `${COUNT} : Liste officielle, France services, Vaucluse`;
const LIST = `${COUNT} lieux : Liste officielle, France services, Vaucluse`;
const LINK = "?vue=donnees&controle=officiel.france-services.84";

describe("« Contrôle des données »", () => {
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

  test("opens them from a link, Back leads back, and the focus follows", async ({ person, view }) => {
    await person.opens("?vue=donnees");
    await person.list.chooses("Département", "Vaucluse (84)");
    await person.clicks(FIGURE);
    await view.focus.isOn("heading", LIST);
    await person.goesBack();
    await view.saysNowhere(LIST);
    await person.opens(LINK);
    await view.focus.isOn("heading", LIST);
    await person.clicks("Fermer cette liste");
    await view.focus.isOn("button", FIGURE);
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
});
