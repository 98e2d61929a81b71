import { describe } from "vitest";
import { expect } from "../../../e2e/driver.ts";
import { placeNamed } from "../../../e2e/places.ts";
import { test } from "../../testing/component/fixtures.ts";
import { HOME } from "../../testing/component/network.ts";

const NAME = "France services Courchevel";
const PLACE = placeNamed(NAME);
const SHEET = `?lieu=${PLACE.id}`;
/** It stops in five communes, on Wednesdays and Thursdays. */
const BUS = placeNamed("Bus France services Pimms Médiation Grenoble - QPV");
const GOAL = `${PLACE.latitude},${PLACE.longitude}`;

const LINK = `${HOME}?lieu=${PLACE.id}&lang=fr`;

/** A clipboard that accepts or refuses every text. Returns the texts. */
function copies(isAllowed: boolean): readonly string[] {
  const copied: string[] = [];
  const writeText = async (text: string) => {
    if (!isAllowed) throw new DOMException("refused", "NotAllowedError");
    copied.push(text);
  };
  Object.assign(navigator, { clipboard: { writeText } });
  return copied;
}

/** The lines of a contact or an event, without their folds. */
const unfolded = (text: string) => text.replaceAll("\r\n ", "").split("\r\n");

describe("Actions of a sheet", () => {
  test("shares title, text and link by the system's dialog, and reports nothing when the person closes it", async ({
    person,
    view,
  }) => {
    const shared: ShareData[] = [];
    const share = async (content: ShareData) => {
      shared.push(content);
      throw new DOMException("closed by the person", "AbortError");
    };
    Object.assign(navigator, { share });
    const copied = copies(true);
    await person.opens(SHEET);
    await person.clicks("Partager");
    await expect.poll(() => shared).toEqual([{ title: NAME, text: `${NAME}, ${PLACE.commune}`, url: LINK }]);
    expect(copied).toEqual([]);
    await view.saysNowhere("Lien copié");
  });

  test("shows the link, selected, when the clipboard refuses", async ({ page, person, view }) => {
    copies(false);
    await person.opens(SHEET);
    await person.clicks("Partager");
    await view.sheet.saysPolitely(NAME, "Le navigateur ne permet pas de copier");
    const box = page.getByRole("textbox", { name: "Lien de la fiche" });
    await expect(box).toBeFocused();
    await expect(box).toHaveValue(LINK);
    const selected = await box.evaluate(
      (element: HTMLTextAreaElement) => element.selectionEnd - element.selectionStart,
    );
    expect(selected).toBe(LINK.length);
  });

  test("prepares an error report to copy while no address is configured, and keeps the typed text", async ({
    page,
    person,
    view,
  }) => {
    const copied = copies(true);
    await person.opens(SHEET);
    await person.clicks("Signaler une erreur");
    await person.list.chooses("Qu’est-ce qui est faux ?", "L’adresse ou l’emplacement sur la carte");
    await person.clicks("Préparer le message");
    await view.sheet.says(NAME, "Écrivez une phrase");
    await view.saysNowhere("Votre message");
    await person.fills("Que faudrait-il lire, et d’où le savez-vous ?", "L’entrée est derrière, vu le 3 décembre");
    await person.clicks("Signaler une erreur");
    await person.clicks("Signaler une erreur");
    await person.clicks("Préparer le message");
    await view.sheet.says(NAME, "Aucune adresse de contact");
    const text = await page.getByLabel("Texte du signalement").evaluate((field: HTMLTextAreaElement) => field.value);
    for (const part of [
      NAME,
      PLACE.id,
      "donnée du 1er août 2024",
      LINK,
      "L’adresse ou l’emplacement sur la carte",
      "L’entrée est derrière",
    ])
      expect(text).toContain(part);
    await person.clicks("Copier le texte");
    await view.sheet.saysPolitely(NAME, "Texte copié");
    expect(copied).toEqual([text]);
  });

  test("selects the text of a report when the clipboard refuses, in the person's language", async ({
    page,
    person,
    view,
  }) => {
    copies(false);
    await person.opens(`${SHEET}&lang=es`);
    await person.clicks("Informar de un error");
    await person.fills("¿Qué debería decir, y cómo lo sabe?", "La entrada está detrás.");
    await person.clicks("Preparar el mensaje");
    await person.clicks("Copiar el texto");
    await view.sheet.saysPolitely(NAME, "El navegador no permite copiar");
    await expect(page.getByLabel("Texto del aviso")).toHaveValue(new RegExp(NAME));
  });

  test("saves a contact", async ({ person }) => {
    await person.opens(SHEET);
    const { name, text } = await person.files.downloads("Ajouter aux contacts");
    expect(name).toBe("france-services-courchevel.vcf");
    expect(unfolded(text)).toEqual(
      expect.arrayContaining([
        "BEGIN:VCARD",
        "VERSION:3.0",
        `FN:${NAME}`,
        `TEL;TYPE=WORK,VOICE:+33${PLACE.phone.replaceAll(" ", "").slice(1)}`,
        `EMAIL;TYPE=INTERNET:${PLACE.email}`,
        `GEO:${PLACE.latitude};${PLACE.longitude}`,
        "END:VCARD",
      ]),
    );
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
    expect(name).toBe("france-services-courchevel.ics");
    expect(unfolded(text)).toEqual(
      expect.arrayContaining([
        "BEGIN:VCALENDAR",
        "DTSTART:20260120T080000Z",
        "DTEND:20260120T113000Z",
        `SUMMARY:${NAME}`,
        "END:VCALENDAR",
      ]),
    );
  });

  test("opens other route planners", async ({ person, view }) => {
    await person.opens(SHEET);
    await person.unfolds("Autres itinéraires");
    await view.sheet.links(NAME, /^Google Maps/, `https://www.google.com/maps/dir/?api=1&destination=${GOAL}`);
    await view.sheet.links(NAME, /^Plans d’Apple/, `https://maps.apple.com/?daddr=${GOAL}`);
    await view.sheet.links(NAME, "Application du téléphone", `geo:${GOAL}?q=${GOAL}(${encodeURIComponent(NAME)})`);
  });
});

describe("Content of a sheet", () => {
  test("the week from today on, and the meaning of a theme with its operators", async ({ page, person, view }) => {
    await person.opens(SHEET);
    const week = page.getByRole("region", { name: NAME, exact: true }).getByRole("table", { name: "Horaires" });
    await expect(week.first().getByRole("rowheader").first()).toContainText("Mardi");
    await view.sheet.says(NAME, "aujourd’hui");
    await view.sheet.says(NAME, "S’inscrire à France Travail, chercher un emploi", "France Travail, Urssaf");
  });

  test("the next passage of an itinerant service", async ({ person, view }) => {
    await person.opens(`?lieu=${BUS.id}`);
    await view.sheet.says(BUS.name, "un bus ou une équipe qui va de commune en commune");
    await view.sheet.says(BUS.name, "Prochain passage : jeudi à 9 h", "mercredi 9 h – 12 h ou Le Péage-de-Roussillon");
  });
});

describe("On a public holiday", () => {
  test.override({ day: "2026-01-01" });

  test("the sheet says that the place may be closed", async ({ person, view }) => {
    await person.opens(SHEET);
    await view.sheet.says(NAME, "Aujourd’hui est un jour férié : le lieu peut être fermé.", "peut être fermé");
    await view.sheet.says(NAME, "jour férié : peut être fermé");
  });
});
