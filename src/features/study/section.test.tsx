import { describe, expect } from "vitest";
import { test } from "../../testing/component/fixtures.ts";

/** Straight lines at the town halls; fs-20 is the place of Roquebillière: 4,279 people have no other near. */
const PAGE = "?vue=territoires&type=france-services&modele=hiver&arrets=0&voisins=0&comptage=mairie";
const NOTE = "Bail à signer ; <b>salle</b> prêtée";

function asFile(text: string) {
  return { name: "etude.json", bytes: Buffer.from(text) };
}

describe("A study", () => {
  test("is saved with a note about a commune, and opened on an empty page with the same figures", async ({
    person,
    view,
  }) => {
    await person.opens(`${PAGE}&sans=fs-20&commune=05026`);
    await person.unfolds("Ajouter une note");
    await person.fills("Note sur Ceillac", NOTE);
    await person.clicks("Ajouter la note");
    await view.linkIs(/notes=05026_Bail_/);
    await view.says("4 279 habitants ne sont plus desservis.");
    const { name, text } = await person.files.downloads("Enregistrer l’étude");
    expect(name).toMatch(/^services-alpins_etude_les-sept-departements_\d{4}-\d\d-\d\d\.json$/);
    await view.tells(`Étude enregistrée dans le fichier « ${name} ».`);

    await person.opens("?vue=donnees");
    await person.files.brings(asFile(text));
    await view.says("Elle contient 1 variante et 1 note.");
    await person.clicks("Ouvrir cette étude");
    await view.linkIs(/vue=territoires.*sans=fs-20.*notes=05026_Bail_/);
    await view.says("4 279 habitants ne sont plus desservis.");
    await view.says("Les données publiées sont celles de l’étude.");
    await view.says("Tout ce que l’étude nomme existe encore, sans changement.");
    await view.says("Les chiffres clés sont les mêmes qu’à l’enregistrement.");
    await person.unfolds("Notes (1)");
    await view.says(NOTE);
    await view.hasNothingInjected();
  });

  test("has the notes of an earlier visit when the person resumes them, and forgets them on request", async ({
    person,
    view,
  }) => {
    await person.opens(`${PAGE}&commune=05026&notes=05061_Samedi`);
    await person.unfolds("Ajouter une note");
    await person.fills("Note sur Ceillac", NOTE);
    await person.clicks("Ajouter la note");
    await view.linkIs(/notes=05061_Samedi~05026_Bail_/);

    await person.opens(`${PAGE}&commune=05026`);
    await view.says("Cet appareil garde en mémoire 2 notes que cette page n’a pas.");
    await view.linkIs(/^(?!.*notes=)/);
    await person.unfolds("Ajouter une note (1 gardée d’une autre visite)");
    await person.clicks("Reprendre cette note");
    await view.linkIs(/notes=05026_Bail_/);
    await view.linkIs(/^(?!.*Samedi)/);
    await view.says("Notes (1)");
    await view.says("Cet appareil garde en mémoire une note que cette page n’a pas.");
    await person.clicks("Oublier cette note");
    await view.saysNowhere("Cet appareil garde en mémoire");

    await person.opens(PAGE);
    await person.clicks("Reprendre cette note");
    await view.linkIs(/notes=05026_Bail_/);
    await view.saysNowhere("Cet appareil garde en mémoire");
  });

  test("saved with other data says what changed, and names what is gone", async ({ person, view }) => {
    await person.opens(`${PAGE}&sans=fs-20`);
    await view.says("4 279 habitants ne sont plus desservis.");
    const study = JSON.parse((await person.files.downloads("Enregistrer l’étude")).text);
    study.data.files["points.geojson"] = "00";
    study.data.sourceDates = [{ category: "france-services", date: "2023-05-01" }];
    study.places.push({ id: "fs-0", name: "Maison fermée", commune: "Gap", position: [6, 44], hours: "" });
    study.territories.push({ code: "05999", name: "Perdue (05)" });
    study.data.populationVintage = "2019";
    study.figures[0].covered -= 100;
    await person.opens("?vue=territoires");
    await person.files.gives("Ouvrir une étude", asFile(JSON.stringify(study)));
    await person.clicks("Ouvrir cette étude");
    await view.says("Les données publiées sont plus récentes que celles de l’étude.");
    await view.says("source du 1er mai 2023 dans l’étude");
    await view.says("Population municipale : millésime 2019 dans l’étude, 2026 aujourd’hui");
    await view.says("Maison fermée, Gap (fs-0) : n’est plus sur la carte");
    await view.says("Perdue (05) (05999) : n’existe plus");
    await view.says("Des chiffres clés ont changé depuis l’enregistrement.");
    await view.says("+100");
  });

  test("asks what becomes of the variants of the page", async ({ person, view }) => {
    await person.opens(`${PAGE}&sans=fs-20`);
    const { text } = await person.files.downloads("Enregistrer l’étude");
    await person.opens(`${PAGE}&sans=fs-18`);
    await person.files.gives("Ouvrir une étude", asFile(text));
    await view.says("Votre page a 1 variante que cette étude n’a pas.");
    await view.linkIs(/sans=fs-18/);
    await person.clicks("Ouvrir et garder les miennes à côté");
    await view.linkIs(/sans=fs-20.*variantes=A~B!xfs-18/);
  });

  test("that cannot be read is refused with the reason, and the page stays", async ({ person, view }) => {
    await person.opens(`${PAGE}&sans=fs-20`);
    await person.files.gives("Ouvrir une étude", asFile('{"format":"services-alpins-etude","version":1}'));
    await view.says("« etude.json » n’a pas pu être ouvert");
    await view.says("la valeur « savedOn » n’a pas la forme attendue");
    await view.linkIs(/sans=fs-20/);
    await person.files.gives("Ouvrir une étude", asFile("nom;commune"));
    await view.says("Le fichier est tronqué ou n’est pas une étude.");
  });

  test("whose link would be too long says what the link lacks, and offers the file", async ({ person, view }) => {
    const notes = Array.from({ length: 20 }, (_, at) => `fs-${at + 20}_${"x".repeat(480)}`).join("~");
    await person.opens(`${PAGE}&notes=${notes}`);
    await view.says("Il laisse de côté les notes.");
    await view.linkIs(/^(?!.*notes=)/);
  });
});
