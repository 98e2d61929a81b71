import { describe } from "vitest";
import { test } from "../../testing/component/fixtures.ts";

const DATA = "?vue=donnees";
const PLACE = "France services Puget-Théniers";
const FIND = "Chercher un lieu à corriger";
const REASON = "Pourquoi la valeur publiée est fausse ou dépassée";
const SOURCE = "Comment on le sait";
const SAVE = "Garder dans la liste";
const PHONE = "04 93 03 31 15";
const REPORT = `Bonjour,

table,id,field,from,to,reason,source,date
france-services,fs-18,phone,${PHONE},04 93 00 00 09,Signalement reçu par la carte,Affiche,2026-01-19
france-services,fs-19,phone,04 00 00 00 00,04 93 00 00 08,Signalement reçu par la carte,Affiche,2026-01-19
`;

describe("« Corriger un lieu »", () => {
  test("tells what is wrong beside the field and in a summary that leads to it, then keeps the change", async ({
    person,
    view,
  }) => {
    await person.opens(DATA);
    await person.fills(FIND, "fs-18");
    await person.clicks(`Corriger «\u00a0${PLACE}`);
    await view.focus.isOnStep("France services, fs-18");
    await person.clicks(SAVE);
    await view.says("Rien n’a changé\u00a0: modifiez un champ, ou quittez.");
    await person.fills("Téléphone", "12");
    await person.fills("Horaires de la semaine", "Mo-Fr 9h-12h");
    await person.clicks(SAVE);
    await view.alerts("4 champs à revoir", "Règle illisible");
    await person.clicks("Téléphone\u00a0: Cette forme n’est pas celle du champ");
    await view.focus.isOnField("Téléphone");
    await person.fills("Horaires de la semaine", "Mo 09:00-12:00");
    await view.says("Lundi\u00a0: 9 h – 12 h");
    await view.says(`Publié\u00a0: ${PHONE}`);
    await person.fills("Téléphone", "0493033116");
    await person.fills(REASON, "Numéro changé");
    await person.fills(SOURCE, "Appel au lieu");
    await person.clicks(SAVE);
    await view.says("2 modifications gardées dans la liste.");
    await view.says(`Téléphone\u00a0: «\u00a0${PHONE}\u00a0» → «\u00a004 93 03 31 16\u00a0»`);
  });

  test("keeps changes and drafts for the next visit, removes a change, and undoes that", async ({ person, view }) => {
    await person.opens(DATA);
    await person.fills(FIND, "fs-18");
    await person.clicks(`Corriger «\u00a0${PLACE}`);
    await person.fills("Téléphone", "04 93 03 31 17");
    await person.fills(REASON, "Numéro changé");
    await person.fills(SOURCE, "Appel au lieu");
    await person.clicks(SAVE);
    await person.clicks(`Reprendre «\u00a0${PLACE}`);
    await person.fills("Courriel", "contact@essai.fr");
    await person.opensTab("Trouver");
    await person.opens(`${DATA}&lieu=fs-18`);
    await view.says("Modification en attente sur cet appareil");
    await person.clicks("Corriger ce lieu dans les tables");
    await view.says("Un brouillon de ce lieu a été repris.");
    await view.fieldHolds("Téléphone", "04 93 03 31 17");
    await view.fieldHolds("Courriel", "contact@essai.fr");
    await person.clicks("Quitter sans garder");
    await view.says("Effacer ce que vous avez tapé pour ce lieu");
    await person.clicks("Oui, effacer");
    await person.closesSheet();
    await view.says("1 modification en attente");
    await person.clicks("Retirer Téléphone");
    await view.says("Aucune modification en attente.");
    await person.clicks("Annuler la dernière action");
    await view.says("1 modification en attente");
  });

  test("takes the mail of a report, refuses what no longer matches, and says where", async ({ person, view }) => {
    await person.opens(DATA);
    await person.unfolds("Prendre un signalement");
    await person.fills("Texte du courriel", REPORT);
    await person.clicks("Prendre ce texte");
    await view.says("1 ligne prise. 1 ligne refusée.");
    await view.says(
      "Ligne 5, fs-19, Téléphone «\u00a004 00 00 00 00\u00a0»\u00a0: la carte dit maintenant «\u00a004 92 00 32 59\u00a0»",
    );
    await view.says(`Téléphone\u00a0: «\u00a0${PHONE}\u00a0» → «\u00a004 93 00 00 09\u00a0»`);
    await person.fills("Texte du courriel", "nom;commune");
    await person.clicks("Prendre ce texte");
    await view.says("Colonnes inconnues «\u00a0nom;commune\u00a0»");
  });

  test("says which waiting changes are published, takes them out, and tells which the published value refuses", async ({
    person,
    view,
  }) => {
    const change = { table: "france-services", id: "fs-18", reason: "Appel", source: "Affiche", date: "2026-01-19" };
    const changes = [
      { ...change, field: "phone", from: "04 93 00 00 01", to: PHONE },
      { ...change, field: "email", from: "ancienne@essai.fr", to: "nouvelle@essai.fr" },
    ];
    localStorage.setItem("services-alpins.corrections", JSON.stringify({ changes, notes: [], drafts: {} }));
    await person.opens(DATA);
    await person.clicks("Corriger un lieu");
    await view.says("1 de ces modifications est dans les données publiées");
    await view.says("La valeur publiée est maintenant «\u00a0contact@foyer-rural-cepage.com\u00a0»");
    await person.clicks("Retirer ce qui est publié");
    await view.says("1 modification en attente");
    await view.saysNowhere("Publié.");
  });

  test("adds a place and closes another, with the words of the pipeline", async ({ person, view }) => {
    await person.opens(DATA);
    await person.clicks("Ajouter un lieu");
    await person.fills("Nom", "Café des Cimes");
    await person.fills("Commune", "Gap");
    await person.fills("Code INSEE de la commune", "05061");
    await view.says("C’est Gap (05).");
    await person.fills("Code postal", "04400");
    await person.fills("Détail de la source", "https://www.example.org");
    await person.fills(REASON, "Nouveau lieu");
    await person.fills(SOURCE, "Page de la commune");
    await person.clicks(SAVE);
    await view.alerts("1 champ à revoir", "Codes postaux de Gap\u00a0: 05000.");
    await person.fills("Code postal", "05000");
    await person.clicks(SAVE);
    await view.says("Café des Cimes (nouveau lieu)");
    await person.fills(FIND, "diniapolis");
    await person.clicks("Corriger «\u00a0Diniapolis");
    await person.clicks("Ce lieu est fermé pour de bon");
    await view.focus.isOnField(REASON);
    await person.fills(REASON, "Fermé en décembre");
    await person.fills(SOURCE, "Affiche sur la porte");
    await person.clicks(SAVE);
    await view.says("Accueil, logement ou aire\u00a0: «\u00a0accueil\u00a0» → «\u00a0ferme\u00a0»");
  });
});
