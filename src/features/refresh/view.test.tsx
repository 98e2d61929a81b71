import { describe } from "vitest";
import {
  ADDED,
  FORMERLY,
  GONE,
  type ListAnswer,
  MOVED,
  NEW_PHONE,
  OWN_COUNT,
  RECALLED,
  RENAMED,
} from "../../../e2e/list-service.ts";
import { test } from "../../testing/component/fixtures.ts";

const DATA = "?vue=donnees";
const ASK = "Actualiser depuis data.gouv.fr";
const APPLY = "Appliquer comme couche";
const COMPARED = "Liste du 15 janvier 2026, comparée avec la carte";
const QUESTION = "GET /fr/datasets/r/31576dff-fd61-4de9-819f-32c2f880b142";

describe("« Actualiser depuis data.gouv.fr »", () => {
  test("requests the list when the person clicks, shows the differences, and makes a layer of them", async ({
    site,
    person,
    view,
  }) => {
    const requests = await site.services.answersList("changed");
    await person.opens(DATA);
    await view.says("Rien d’autre ne part de votre appareil");
    await view.offers(ASK);
    await view.hasAsked(requests, 0, 0);
    await person.clicks(ASK);
    await view.says(COMPARED);
    await view.says(/5 différences avec la carte/);
    await view.asked(requests, [QUESTION]);
    await person.unfolds("Renommés");
    await view.unfoldedSays("Renommés", RENAMED, FORMERLY);
    await person.unfolds("Ajoutés");
    await view.unfoldedSays("Ajoutés", ADDED, "Gap", "pas sur la carte");
    await person.unfolds("Déplacés");
    await view.unfoldedSays("Déplacés", MOVED, "à 0,8");
    await person.unfolds("Téléphone, courriel");
    await view.unfoldedSays("Téléphone, courriel", RECALLED, NEW_PHONE, "avant");
    await person.unfolds("Disparus de la liste");
    await person.clicks(GONE);
    await view.sheet.isOpen(GONE);
    await person.closesSheet();
    await person.clicks(APPLY);
    await view.says("La couche « Liste France services du 15 janvier 2026 » est sur la carte.");
    await view.unfoldedSays("Disparus de la liste", GONE, "pas sur la carte");
    await person.clicks(ADDED);
    await view.sheet.isOpen(ADDED);
    await person.closesSheet();
    await person.clicks(ASK);
    await view.says(COMPARED);
    await person.clicks("Ne pas appliquer");
    await view.says("Rien n’a été appliqué. La carte n’a pas changé.");
    await view.asked(requests, [QUESTION, QUESTION]);
  });

  test("reports an equal list, without anything to apply", async ({ site, person, view }) => {
    await site.services.answersList("same");
    await person.opens(DATA);
    await person.clicks(ASK);
    await view.says(new RegExp(`Aucune différence.: les ${OWN_COUNT} France services`));
    await view.saysNowhere(APPLY);
  });

  test("is stopped by the person, and requested again", async ({ site, person, view }) => {
    await site.services.answersList("silent");
    await person.opens(DATA);
    await person.clicks(ASK);
    await view.says("La liste est demandée à data.gouv.fr…");
    await person.clicks("Arrêter");
    await view.says("Arrêté. La carte n’a pas changé.");
    await site.services.answersList("same");
    await person.clicks("Réessayer");
    await view.says(/Aucune différence/);
  });

  const FAULTS: readonly (readonly [ListAnswer, string])[] = [
    ["moved", "La liste n’est plus à son adresse habituelle."],
    ["broken", "data.gouv.fr est en panne ou trop sollicité."],
    ["busy", "data.gouv.fr est en panne ou trop sollicité."],
    ["unreachable", "data.gouv.fr n’a pas pu être joint"],
    ["page", "Le fichier envoyé par data.gouv.fr n’est pas la liste"],
    ["halved", "La liste reçue est incomplète"],
    ["large", "est trop gros pour être la liste"],
  ];
  for (const [answer, sentence] of FAULTS) {
    test(`reports a list that is ${answer}, and loads it after a retry`, async ({ site, person, view }) => {
      await site.services.answersList(answer);
      await person.opens(DATA);
      await person.clicks(ASK);
      await view.says(sentence);
      await site.services.answersList("same");
      await person.clicks("Réessayer");
      await view.says(/Aucune différence/);
    });
  }
});
