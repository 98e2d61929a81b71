import { describe, expect } from "vitest";
import { test } from "../../testing/component/fixtures.ts";

/** The reference of the project: the France services alone, straight lines, 10 km, people at the town halls. */
const PAGE = "?vue=territoires&type=france-services&modele=droite&arrets=0&voisins=0&acces=tous&comptage=mairie";
const LIST = "Codes INSEE ou noms exacts de communes, d’EPCI ou de départements";
const FIELD = "Commune, ou territoire dont toutes les communes sont marquées";

describe("Forced and barred sites", () => {
  test("are marked in the proposal, which is found again, and in the link", async ({ person, view }) => {
    await person.opens(`${PAGE}&sites=1`);
    await person.clicks("Proposer les meilleurs emplacements");
    await view.says("C’est prouvé : aucun autre lieu ne fait mieux.");
    await view.says(
      "Sont comparés tous les choix parmi 1 738 communes, selon le nombre d’habitants à moins de 10 km à vol d’oiseau.",
    );
    await person.clicks("Exclure : Chonas-l'Amballan");
    await view.linkIs(/&sites-exclus=38107&/);
    await view.says("Communes marquées : 1 exclue");
    await view.says("parmi 1 737 communes (1 exclue)");
    await view.saysNowhere("Exclure : Chonas-l'Amballan");
  });

  test("of a link are the first of the proposal, with what they bring and what is proven beside them", async ({
    person,
    view,
  }) => {
    await person.opens(`${PAGE}&sites=2&sites-imposes=05061`);
    await person.clicks("Proposer les meilleurs emplacements");
    await view.says("Gap (05) · imposé");
    await view.says("C’est prouvé : avec le lieu imposé, aucun autre lieu ne fait mieux.");
    await person.clicks("Un lieu de moins");
    await view.says("Le lieu imposé est le seul demandé : il n’y a rien d’autre à choisir, ni à prouver.");
  });

  test("are searched by name, all those of a territory at once, and taken away", async ({ person, view }) => {
    await person.opens(PAGE);
    await person.unfolds("Imposer ou exclure des communes");
    await person.territories.picksIn(FIELD, "hautes-alpes", "Hautes-Alpes");
    await view.says("162 communes seraient imposées ; 20 lieux au plus peuvent être demandés.");
    await person.chooses("Marquer comme", "à exclure");
    await person.territories.picksIn(FIELD, "hautes-alpes", "Hautes-Alpes");
    await view.says("Communes marquées : 162 exclues");
    await person.clicks("Retirer toutes les marques");
    await view.says("Imposer ou exclure des communes");
    await view.linkIs(`${PAGE}&lang=fr`);
  });

  test("name the communes that the data do not know", async ({ person, view }) => {
    await person.opens(`${PAGE}&sites-exclus=05999`);
    await view.says("Le lien marque une commune que les données ne connaissent pas (05999) : elle ne compte pas.");
  });

  test("are marked on the commune that is chosen on the map", async ({ person, view }) => {
    await person.opens(`${PAGE}&commune=05061`);
    await person.clicks("Imposer : Gap");
    await view.linkIs(/&sites-imposes=05061&/);
    await person.clicks("Imposer : Gap");
    await view.linkIs(/acces=tous&comptage=mairie&lang=fr$/);
  });

  test("are among the communes of a pasted list, of which the rest stays in the field", async ({ person, view }) => {
    await person.opens(`${PAGE}&sites=1`);
    await person.unfolds("Limiter les emplacements à une liste de communes");
    await person.fills(LIST, "Nulle-Part");
    await person.clicks("Limiter à cette liste");
    await view.says("Aucune commune des sept départements n’est dans cette liste : rien n’a changé.");
    await person.fills(LIST, "05061 38107\nParis");
    await person.clicks("Limiter à cette liste");
    await view.linkIs(/&sites-parmi=05061\.38107&/);
    await view.says("Un texte ne désigne aucune commune, ou en désigne plusieurs : Paris.");
    await view.says("Emplacements limités à 2 communes");
    await person.clicks("Proposer les meilleurs emplacements");
    await view.says("Sont comparés tous les choix parmi 2 communes de la liste, selon le nombre");
    await view.says("1 lieu desservirait 77 754 habitants");
    await person.clicks("Ne plus limiter");
    await view.saysNowhere("de la liste, selon");
  });

  test("are among the communes that have a place of a type", async ({ person, view }) => {
    await person.opens(PAGE);
    await person.unfolds("Limiter les emplacements à une liste de communes");
    await person.clicks("Communes qui ont un lieu « Espace saisonnier » (30)");
    await view.linkIs(/&sites-parmi=0/);
    await view.says("Emplacements limités à");
  });
});

describe("Marks on paper", () => {
  // Outlines load with the map.
  test.override({ map: "drawn" });

  test("are on the map of the report, with their meaning", async ({ person, view }) => {
    await person.opens(`${PAGE}&territoire=05&sites-imposes=05061&sites-exclus=05023.73181`);
    await view.territories.says("Hautes-Alpes (05)", "95,8 %");
    await view.says("Exporter le rapport (PDF)");
    const printed = () => {
      window.dispatchEvent(new Event("beforeprint"));
      return document.querySelector(".report-legend")?.textContent ?? "";
    };
    await expect.poll(printed).toContain("Commune imposée (meilleurs emplacements)");
    expect(printed()).toContain("Commune exclue (meilleurs emplacements)");
    const drawn = (mark: string) => document.querySelectorAll(`.report-map .report-mark-${mark}`).length;
    // The other barred commune is in another département.
    expect([drawn("forced"), drawn("barred")]).toEqual([1, 1]);
  });
});
