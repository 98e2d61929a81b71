import { test } from "./fixtures.ts";
import { placeNamed } from "./places.ts";
import { NO_MAP } from "./tags.ts";

const NAME = "France services Courchevel";
const PLACE = placeNamed(NAME);
const SHEET = `?lieu=${PLACE.id}`;
/** It stops in five communes, on Wednesdays and Thursdays. */
const BUS = placeNamed("Bus France services Pimms Médiation Grenoble - QPV");
const GOAL = `${PLACE.latitude},${PLACE.longitude}`;

test.describe("Actions of a sheet", { tag: NO_MAP }, () => {
  test("copies the link without a dialog, and says so", async ({ site, person, view, baseURL }) => {
    await site.device.sharingDialog("is missing");
    await site.device.clipboard("works");
    await person.opens(`?type=france-services&lieu=${PLACE.id}&carte=9/45.4/6.6`);
    await person.clicks("Partager");
    await view.output.isCopied(`${baseURL}/?lieu=${PLACE.id}&lang=fr`);
    await view.sheet.saysPolitely(NAME, "Lien copié");
  });

  test("prepares an error report as a file while no address is configured, and keeps all typed text", async ({
    site,
    person,
    view,
    baseURL,
  }) => {
    await site.device.clipboard("works");
    await person.opens(SHEET);
    await person.clicks("Signaler une erreur");
    await person.list.chooses("Qu’est-ce qui est faux ?", "Le téléphone");
    await person.fills("Ce qu’il faudrait lire", "12");
    await person.clicks("Voir le fichier");
    await view.sheet.says(NAME, "Il faut un numéro français à dix chiffres.", "Dites d’où vous le savez");
    await view.fieldHolds("Ce qu’il faudrait lire", "12");
    await person.fills("D’où le savez-vous ?", "Appel du 28 novembre");
    await person.clicks("Signaler une erreur");
    await person.clicks("Signaler une erreur");
    await view.fieldHolds("D’où le savez-vous ?", "Appel du 28 novembre");
    await person.fills("Ce qu’il faudrait lire", "0479000199");
    await person.clicks("Voir le fichier");
    await view.fieldHolds(
      "Texte du signalement",
      NAME,
      PLACE.id,
      "donnée du 1er août 2024",
      `${baseURL}/?lieu=${PLACE.id}&lang=fr`,
      "04 79 00 01 99",
    );
    const file = await person.files.downloads("Télécharger le fichier");
    view.output.isReport(file, `corrections-${PLACE.id}.csv`, [
      "table,id,field,from,to,reason,source,date",
      `france-services,${PLACE.id},phone,${PLACE.phone},04 79 00 01 99,Signalement reçu par la carte,Appel du 28 novembre,2026-01-20`,
    ]);
    await person.clicks("Copier le texte");
    await view.output.isCopied(/04 79 00 01 99/);
    await view.sheet.saysPolitely(NAME, "Texte copié");
  });

  test("work by keyboard", async ({ site, person, view }) => {
    await site.device.hasPrinter();
    await site.device.sharingDialog("is missing");
    await site.device.clipboard("works");
    await person.opens(SHEET);
    await view.focus.isOnTitle(NAME);
    await person.keys.tabsTo("link", "Appeler");
    await person.keys.tabsTo("link", "Écrire");
    await person.keys.tabsTo("link", /^Itinéraire/);
    await person.keys.unfolds("Autres itinéraires");
    await person.keys.tabsTo("link", /^Google Maps/);
    await person.keys.tabsTo("button", "Partager");
    await person.keys.presses("Enter");
    await view.sheet.saysPolitely(NAME, "Lien copié");
    await person.keys.tabsTo("button", "Imprimer la fiche");
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

  test("« Itinéraire » opens the phone's own app", async ({ person, view }) => {
    await person.opens(SHEET);
    await view.sheet.links(NAME, /^Itinéraire/, `geo:${GOAL}?q=${GOAL}(${encodeURIComponent(NAME)})`);
  });

  test("every control of the sheet has the least target size", async ({ person, view }) => {
    await person.opens(SHEET);
    await person.unfolds("Autres itinéraires");
    await person.unfolds("Préparer ma visite");
    await person.reportsThatHoursAreWrong();
    await view.fieldHolds("Texte du signalement", NAME);
    await view.sheet.hasLargeTargets(NAME);
  });
});

test.describe("In print", () => {
  test.beforeEach(({ site }) => site.device.hasNoWebgl());

  test("the sheet prints alone on one page, with its map", async ({ site, person, view }) => {
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
      "Vérification : Liste officielle",
      `?lieu=${PLACE.id}&lang=fr`,
      "Imprimé le 20 janvier 2026",
    );
    await view.print.mapNames("Moûtiers");
    await view.print.setsDayApart("Dimanche", "Fermé");
    await view.print.hasNoSmallPrint();
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

  test("a place with many stops prints on one page too", async ({ site, person, view }) => {
    await person.opens(`?lieu=${BUS.id}`);
    await view.sheet.isOpen(BUS.name);
    await site.device.usesPrintMedia();
    await view.print.shows(BUS.name, "Arrêts et permanences", "Chasse-sur-Rhône", "Place Jules Ferry");
    await view.print.mapNames("Chasse-sur-Rhône");
    await view.print.hasPages(1);
  });
});

test.describe("In a window of 320 pixels", { tag: NO_MAP }, () => {
  test("a sheet with all its parts open needs no horizontal scroll", async ({ site, person, view }) => {
    await site.device.windowIs(320, 640);
    await person.opens(SHEET);
    await person.unfolds("Autres itinéraires");
    await person.unfolds("Préparer ma visite");
    await person.reportsThatHoursAreWrong();
    await view.fieldHolds("Texte du signalement", NAME);
    await view.layout.hasNoSidewaysScroll();
  });
});

test.describe("A sheet with all its parts open", { tag: NO_MAP }, () => {
  test("has no axe violation, light and dark", async ({ site, person, view }) => {
    await site.device.sharingDialog("is missing");
    await site.device.clipboard("refuses");
    await person.opens(SHEET);
    await person.unfolds("Autres itinéraires");
    await person.unfolds("Préparer ma visite");
    await person.clicks("Partager");
    await view.sheet.saysPolitely(NAME, "Le navigateur ne permet pas de copier");
    await person.reportsThatHoursAreWrong();
    await view.fieldHolds("Texte du signalement", NAME);
    for (const scheme of ["light", "dark"] as const) {
      await site.device.prefers(scheme);
      await view.isDark(scheme === "dark");
      await view.hasNoAxeViolation();
    }
  });
});

test.describe("On the map", () => {
  test("the legend names the stops of the open place only, and the map fits them", async ({ person, view }) => {
    await person.opens(`?lieu=${BUS.id}`);
    await view.map.isThere();
    await view.map.zoomIsAbove(7.5);
    await person.unfolds("Légende");
    await view.says("Arrêts du lieu choisi");
    await person.closesSheet();
    await view.saysNowhere("Arrêts du lieu choisi");
  });
});
