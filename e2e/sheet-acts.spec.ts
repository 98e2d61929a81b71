import { placeNamed } from "./places.ts";
import { test } from "./story.ts";

const NAME = "France services Courchevel";
const PLACE = placeNamed(NAME);
const SHEET = `?lieu=${PLACE.id}`;
/** It stops in five communes, on Wednesdays and Thursdays. */
const BUS = placeNamed("Bus France services Pimms Médiation Grenoble - QPV");
const GOAL = `${PLACE.latitude},${PLACE.longitude}`;

test.describe("Actions of a sheet, the map still on its way", () => {
  test.use({ mapIsLate: true });

  test("shares title, text and link by the system's dialog", async ({ site, person, view, baseURL }) => {
    await site.device.sharingDialog("works");
    await site.device.clipboard("works");
    await person.opens(SHEET);
    await person.clicks("Partager");
    await view.handed.isShared({
      title: NAME,
      text: `${NAME}, ${PLACE.commune}`,
      url: `${baseURL}/?lieu=${PLACE.id}&lang=fr`,
    });
    await view.handed.isNotCopied();
    await view.saysNowhere("Lien copié");
  });

  test("reports nothing when the person closes the dialog", async ({ site, person, view, baseURL }) => {
    await site.device.sharingDialog("is closed");
    await site.device.clipboard("works");
    await person.opens(SHEET);
    await person.clicks("Partager");
    await view.handed.isShared({
      title: NAME,
      text: `${NAME}, ${PLACE.commune}`,
      url: `${baseURL}/?lieu=${PLACE.id}&lang=fr`,
    });
    await view.handed.isNotCopied();
    await view.saysNowhere("Lien copié");
  });

  test("copies the link without a dialog, and says so", async ({ site, person, view, baseURL }) => {
    await site.device.sharingDialog("is missing");
    await site.device.clipboard("works");
    await person.opens(`?type=france-services&lieu=${PLACE.id}&carte=9/45.4/6.6`);
    await person.clicks("Partager");
    await view.handed.isCopied(`${baseURL}/?lieu=${PLACE.id}&lang=fr`);
    await view.sheet.saysPolitely(NAME, "Lien copié");
  });

  test("shows the link, selected, when the clipboard refuses", async ({ site, person, view, baseURL }) => {
    await site.device.sharingDialog("is missing");
    await site.device.clipboard("refuses");
    await person.opens(SHEET);
    await person.clicks("Partager");
    await view.sheet.saysPolitely(NAME, "Le navigateur ne permet pas de copier");
    await view.handed.isOfferedToCopy("Lien de la fiche", `${baseURL}/?lieu=${PLACE.id}&lang=fr`);
  });

  test("selects the text of a report when the clipboard refuses, in the person's language", async ({
    site,
    person,
    view,
  }) => {
    await site.device.clipboard("refuses");
    await person.opens(`${SHEET}&lang=es`, "es");
    await person.clicks("Informar de un error");
    await person.list.chooses("¿Qué está mal?", "Otra cosa");
    await person.fills("Dígalo en una frase", "La entrada está detrás.");
    await person.fills("¿Cómo lo sabe?", "Visto");
    await person.clicks("Ver el archivo");
    await person.clicks("Copiar el texto");
    await view.sheet.saysPolitely(NAME, "El navegador no permite copiar");
    await view.fieldHolds("Texto del aviso", NAME);
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
    view.handed.isReport(file, `corrections-${PLACE.id}.csv`, [
      "table,id,field,from,to,reason,date",
      `france-services,${PLACE.id},phone,${PLACE.phone},04 79 00 01 99,Appel du 28 novembre,2026-01-20`,
    ]);
    await person.clicks("Copier le texte");
    await view.handed.isCopied(/04 79 00 01 99/);
    await view.sheet.saysPolitely(NAME, "Texte copié");
  });

  test("saves a contact", async ({ person, view }) => {
    await person.opens(SHEET);
    const { name, text } = await person.files.downloads("Ajouter aux contacts");
    view.handed.isContact(name, "france-services-courchevel.vcf", text, [
      "BEGIN:VCARD",
      "VERSION:3.0",
      `FN:${NAME}`,
      `TEL;TYPE=WORK,VOICE:+33${PLACE.phone.replaceAll(" ", "").slice(1)}`,
      `EMAIL;TYPE=INTERNET:${PLACE.email}`,
      `GEO:${PLACE.latitude};${PLACE.longitude}`,
      "END:VCARD",
    ]);
  });

  test("prepares a visit: the next openings, what to ask, an event for the calendar", async ({ person, view }) => {
    await person.opens(`${SHEET}&theme=logement`);
    await person.unfolds("Préparer ma visite");
    await view.sheet.says(
      NAME,
      "Aujourd’hui9 h – 12 h 30, 13 h 30 – 17 h",
      "Demain, mercredi 21 janvier 2026",
      `Appelez avant de partir : ${PLACE.phone}`,
      "Pouvez-vous m’aider pour : Logement ?",
      "Apportez une pièce d’identité",
    );
    const { name, text } = await person.files.downloads("Ajouter à l’agenda");
    view.handed.isContact(name, "france-services-courchevel.ics", text, [
      "BEGIN:VCALENDAR",
      "DTSTART:20260120T080000Z",
      "DTEND:20260120T113000Z",
      `SUMMARY:${NAME}`,
      "END:VCALENDAR",
    ]);
  });

  test("opens other route planners", async ({ person, view }) => {
    await person.opens(SHEET);
    await person.unfolds("Autres itinéraires");
    await view.sheet.links(NAME, /^Google Maps/, `https://www.google.com/maps/dir/?api=1&destination=${GOAL}`);
    await view.sheet.links(NAME, /^Plans d’Apple/, `https://maps.apple.com/?daddr=${GOAL}`);
    await view.sheet.links(NAME, "Application du téléphone", `geo:${GOAL}?q=${GOAL}(${encodeURIComponent(NAME)})`);
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
    await view.paper.isAskedFor();
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

test.describe("Content of a sheet, the map still on its way", () => {
  test.use({ mapIsLate: true });

  test("the week from today on", async ({ person, view }) => {
    await person.opens(SHEET);
    await view.sheet.weekBeginsWith(NAME, "Mardi");
    await view.sheet.says(NAME, "aujourd’hui");
  });

  test("the meaning of a theme, and its operators", async ({ person, view }) => {
    await person.opens(SHEET);
    await view.sheet.says(NAME, "S’inscrire à France Travail, chercher un emploi", "France Travail, Urssaf");
  });

  test("the meaning of its format", async ({ person, view }) => {
    await person.opens(SHEET);
    await view.sheet.says(NAME, "toujours à la même adresse");
  });

  test("the next passage of an itinerant service", async ({ person, view }) => {
    await person.opens(`?lieu=${BUS.id}`);
    await view.sheet.says(BUS.name, "Prochain passage : jeudi à 9 h", "mercredi 9 h – 12 h ou Le Péage-de-Roussillon");
  });
});

test.describe("On a public holiday, the map still on its way", () => {
  test.use({ mapIsLate: true, day: "2026-01-01" });

  test("the sheet says that the place may be closed", async ({ person, view }) => {
    await person.opens(SHEET);
    await view.sheet.says(NAME, "Aujourd’hui est un jour férié : le lieu peut être fermé.");
  });
});

test.describe("On a phone by touch, the map still on its way", () => {
  test.use({ mapIsLate: true, hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

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
    await view.paper.isGone();
    await site.device.isOnPaper();
    await view.paper.shows(
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
    await view.paper.mapNames("Moûtiers");
    await view.paper.setsDayApart("Dimanche", "Fermé");
    await view.paper.hasNoSmallPrint();
    await view.paper.hasPages(1);
  });

  test("a visit prints alone on one page in large type, with its code", async ({ site, person, view }) => {
    await site.device.hasPrinter();
    await person.opens(`${SHEET}&origine=commune:73227`);
    await person.unfolds("Préparer ma visite");
    await view.sheet.says(NAME, "Depuis Courchevel");
    await person.clicks("Imprimer en grand");
    await view.paper.isAskedFor();
    await site.device.isOnPaper();
    await view.paper.shows("Préparer ma visite", NAME, "Depuis Courchevel", PLACE.phone, `?lieu=${PLACE.id}&lang=fr`);
    await view.paper.hasCode("Code à photographier : le lien de la fiche");
    await view.paper.hasPages(1);
  });

  test("a place with many stops prints on one page too", async ({ site, person, view }) => {
    await person.opens(`?lieu=${BUS.id}`);
    await view.sheet.isOpen(BUS.name);
    await site.device.isOnPaper();
    await view.paper.shows(BUS.name, "Arrêts et permanences", "Chasse-sur-Rhône", "Place Jules Ferry");
    await view.paper.mapNames("Chasse-sur-Rhône");
    await view.paper.hasPages(1);
  });
});

test.describe("In a window of 320 pixels, the map still on its way", () => {
  test.use({ mapIsLate: true });

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

test.describe("axe finds no violation on a sheet with all its parts open, the map still on its way", () => {
  test.use({ mapIsLate: true });

  for (const appearance of ["clair", "sombre"]) {
    test(appearance, async ({ site, person, view }) => {
      await site.device.sharingDialog("is missing");
      await site.device.clipboard("refuses");
      await person.opens(`${SHEET}&apparence=${appearance}`);
      await person.unfolds("Autres itinéraires");
      await person.unfolds("Préparer ma visite");
      await person.clicks("Partager");
      await view.sheet.saysPolitely(NAME, "Le navigateur ne permet pas de copier");
      await person.reportsThatHoursAreWrong();
      await view.fieldHolds("Texte du signalement", NAME);
      await view.hasNoAxeViolation();
    });
  }
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
