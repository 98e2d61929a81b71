import { test } from "./fixtures.ts";
import { placeNamed } from "./places.ts";
import { NO_MAP } from "./tags.ts";

const NAME = "France services Courchevel";
const PLACE = placeNamed(NAME);
const SHEET = `?lieu=${PLACE.id}`;
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
    await person.keys.tabsTo("button", "Préparer le message");
    await person.keys.presses("Enter");
    await view.focus.isOn("textbox", "Que faudrait-il lire");
    await person.keys.types("Fermé le lundi");
    await person.keys.tabsTo("button", "Préparer le message");
    await person.keys.presses("Enter");
    await view.focus.isOn("heading", "Votre message");
    await person.keys.tabsTo("button", "Copier le texte");
    await person.keys.presses("Enter");
    await view.sheet.saysPolitely(NAME, "Texte copié");
  });
});

test.describe("On a phone by touch", { tag: NO_MAP }, () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test("« Y aller » opens the phone's own app, and every control is large", async ({ site, person, view }) => {
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
    await view.hasNoAxeViolationInAnyScheme();
  });
});
