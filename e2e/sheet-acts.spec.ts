import { test } from "./fixtures.ts";
import { placeNamed } from "./places.ts";
import { NO_MAP, NO_WEBGL } from "./tags.ts";

const NAME = "France services Courchevel";
const PLACE = placeNamed(NAME);
const SHEET = `?lieu=${PLACE.id}`;
/** It stops in five communes, on Wednesdays and Thursdays. */
const BUS = placeNamed("Bus France services Pimms Médiation Grenoble - QPV");
const GOAL = `${PLACE.latitude},${PLACE.longitude}`;

test.describe("Actions of a sheet", { tag: NO_MAP }, () => {
  test("work by keyboard", async ({ site, person, view }) => {
    await site.device.hasPrinter();
    await site.device.sharingDialog("is missing");
    await site.device.clipboard("works");
    await person.opens(SHEET);
    await view.focus.isOnTitle(NAME);
    await person.keys.tabsTo("link", "Appeler");
    await person.keys.tabsTo("link", "Écrire");
    await person.keys.tabsTo("link", /^Y aller/);
    await person.keys.unfolds("Autres itinéraires");
    await person.keys.tabsTo("link", /^Google Maps/);
    await person.keys.tabsTo("button", "Partager");
    await person.keys.presses("Enter");
    await view.sheet.saysPolitely(NAME, "Lien copié");
    await person.keys.tabsTo("button", "Imprimer");
    await person.keys.presses("Enter");
    await view.print.isAskedFor();
    await person.keys.tabsTo("button", "Ajouter aux contacts");
    await person.keys.tabsTo("button", "Signaler une erreur");
    await person.keys.presses("Enter");
    // The form loads a moment later.
    await view.sheet.says(NAME, "Qu’est-ce qui est faux ?");
    await person.keys.tabsTo("combobox", "Qu’est-ce qui est faux ?");
    await person.keys.tabsTo("textbox", "D’où le savez-vous ?");
    await person.keys.types("Affiche");
    await person.keys.tabsTo("button", "Voir le fichier");
    await person.keys.presses("Enter");
    await view.focus.isOnField("Lundi");
    await person.keys.tabsTo("checkbox", "Je sais seulement que ces horaires sont faux");
    await person.keys.presses("Space");
    await person.keys.tabsTo("button", "Voir le fichier");
    await person.keys.presses("Enter");
    await view.focus.isOn("heading", "Votre fichier");
    await person.keys.tabsTo("button", "Copier le texte");
    await person.keys.presses("Enter");
    await view.sheet.saysPolitely(NAME, "Texte copié");
  });
});

test.describe("On a phone by touch", { tag: NO_MAP }, () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test("« Y aller » opens the phone's own app; with all parts open every control is large, without an axe violation", async ({
    site,
    person,
    view,
  }) => {
    await site.device.sharingDialog("is missing");
    await site.device.clipboard("refuses");
    await person.opens(SHEET);
    await view.sheet.links(NAME, /^Y aller/, `geo:${GOAL}?q=${GOAL}(${encodeURIComponent(NAME)})`);
    await person.unfolds("Autres itinéraires");
    await person.unfolds("Préparer ma visite");
    await person.clicks("Partager");
    await view.sheet.saysPolitely(NAME, "Le navigateur ne permet pas de copier");
    await person.reportsThatHoursAreWrong();
    await view.fieldHolds("Texte du signalement", NAME);
    await view.sheet.hasLargeTargets(NAME);
    for (const scheme of ["light", "dark"] as const) {
      await site.device.prefers(scheme);
      await view.isDark(scheme === "dark");
      await view.hasNoAxeViolation();
    }
  });
});

test.describe("In print", { tag: NO_WEBGL }, () => {
  test("the sheet prints alone on one page, with its map, also with many stops", async ({ site, person, view }) => {
    await person.opens(`${SHEET}&apparence=sombre&origine=commune:73227&theme=famille`);
    await view.sheet.says(NAME, "Depuis Courchevel");
    await view.print.isGone();
    await site.device.usesPrintMedia();
    await view.print.shows(
      NAME,
      "Espace saisonnier",
      PLACE.commune,
      "Depuis Courchevel",
      "Filtres : Famille",
      PLACE.phone,
      PLACE.email,
      "Lundi",
      "S’inscrire à France Travail",
      "donnée du 1er août 2024",
      "Inscrit sur une liste officielle.",
      `?lieu=${PLACE.id}&lang=fr`,
      "Imprimé le 20 janvier 2026",
    );
    await view.print.mapNames("Moûtiers");
    await view.print.setsDayApart("Dimanche", "Fermé");
    await view.print.hasNoSmallPrint();
    await view.print.hasPages(1);
    await person.goesTo(`?lieu=${BUS.id}`);
    await view.print.shows(BUS.name, "Arrêts et permanences", "Chasse-sur-Rhône", "Place Jules Ferry");
    await view.print.mapNames("Chasse-sur-Rhône");
    await view.print.hasPages(1);
  });

  test("a visit prints alone on one page in large type, with its code", async ({ site, person, view }) => {
    await site.device.hasPrinter();
    await person.opens(`${SHEET}&origine=commune:73227`);
    await person.unfolds("Préparer ma visite");
    await view.sheet.says(NAME, "Depuis Courchevel");
    await person.clicks("Imprimer en grand");
    await view.print.isAskedFor();
    await site.device.usesPrintMedia();
    await view.print.shows("Préparer ma visite", NAME, "Depuis Courchevel", PLACE.phone, `?lieu=${PLACE.id}&lang=fr`);
    await view.print.hasCode("Code à photographier : le lien de la fiche");
    await view.print.hasPages(1);
  });
});
