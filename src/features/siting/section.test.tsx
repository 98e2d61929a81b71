import { describe } from "vitest";
import { test } from "../../testing/component/fixtures.ts";

describe("The best next places", () => {
  test("by road they differ, are shown beside those of the straight line, and follow changes", async ({
    person,
    view,
  }) => {
    await person.opens(
      "?vue=territoires&type=france-services&modele=hiver&mesure=min&arrets=0&voisins=0&comptage=mairie",
    );
    await person.clicks("Proposer les meilleurs emplacements");
    await view.says("À moins de 20 min par la route, l’hiver (cols fermés)");
    await view.says("5 lieux desserviraient 198 609 habitants");
    await view.says("Aucun de ces emplacements n’est le même à vol d’oiseau.");
    await view.says("À moins de 10 km à vol d’oiseau");
    await view.says("Saint-Quentin-sur-Isère (38)");
    await person.clicks("Un lieu de moins");
    await view.says("4 lieux desserviraient");
    await person.chooses("Objectif", "Le temps moyen le plus court");
    await view.says("En moyenne par la route, l’hiver (cols fermés)");
  });

  test("bring the farthest inhabitant nearer, proven at both ends of the range, by an aim that the link holds", async ({
    person,
    view,
  }) => {
    await person.opens(
      "?vue=territoires&type=france-services&modele=hiver&mesure=min&arrets=0&voisins=0&comptage=mairie&sites=10",
    );
    await person.chooses("Objectif", "Rapprocher l’habitant le plus éloigné");
    await view.linkIs(/&but=plus-loin&/);
    await person.clicks("Proposer les meilleurs emplacements");
    await view.says("10 lieux ramèneraient de 55,17 à 36,81 min le trajet de l’habitant le plus éloigné.");
    await view.says("C’est prouvé : aucun autre choix de 10 lieux ne fait mieux.");
    await view.says(/Commune où habite ensuite le plus éloigné : .+ \(\d\d\)\./);
    await view.says("selon le trajet de l’habitant le plus éloigné, par la route, l’hiver (cols fermés)");
    await view.says(/Si tous étaient aussi courts que possible : .* ce choix resterait le meilleur, c’est prouvé\./);
  });

  test("bring the farthest tenth nearer, of the aim in the link, with who they are", async ({ person, view }) => {
    await person.opens(
      "?vue=territoires&type=france-services&modele=droite&arrets=0&voisins=0&comptage=mairie&sites=10&but=equite",
    );
    await person.clicks("Proposer les meilleurs emplacements");
    await view.says("10 lieux abaisseraient de 12,91 à 4,15 km la moyenne des 10 % d’habitants les plus éloignés.");
    await view.says(/Ce sont .* habitants, soit 12,0.% des habitants comptés, à .* ou plus d’un lieu aujourd’hui/);
    await view.says("C’est prouvé : aucun autre choix de 10 lieux ne fait mieux.");
    await view.saysNowhere("Si tous étaient aussi courts que possible");
  });
});
