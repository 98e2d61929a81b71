import { describe, expect } from "vitest";
import { test } from "../../testing/component/fixtures.ts";

const NEVACHE = "?theme=retraite&origine=commune:05093";

describe("The question page", () => {
  test("answers in each language", async ({ person, view }) => {
    await person.opens(NEVACHE);
    for (const [language, question] of [
      ["fr", "Pour votre retraite, près de Névache"],
      ["en", "For your pension, near Névache"],
      ["it", "Per la tua pensione, vicino a Névache"],
      ["es", "Para su jubilación, cerca de Névache"],
    ] as const) {
      await person.goesTo(`${NEVACHE}&lang=${language}`, language);
      await view.question.answers(question, "France services Briançonnais", "20", "04 92 45 45 85");
    }
  });

  test("computes the same distances where that file is missing or damaged", async ({ site, person, view }) => {
    for (const fate of ["missing", "truncated"] as const) {
      await site.breaks("answers-05.json", fate);
      await person.opens(NEVACHE);
      await view.question.answers("France services Briançonnais", "à 20 km");
    }
  });

  test("says what failed without any distances, and answers after « Réessayer »", async ({ site, person, view }) => {
    await site.breaks("answers-05.json", "unreachable");
    await site.breaks("points.geojson", "unreachable");
    await person.opens(NEVACHE);
    await view.says("Les distances n’ont pas pu être chargées.");
    await site.repairs("points.geojson");
    await person.retries();
    await view.question.answers("France services Briançonnais", "à 20 km");
  });

  test("a need alone asks where, and shows no answer", async ({ person, view }) => {
    await person.opens("");
    for (const line of ["ou aller pour ma retraite", "divorce", "titre de séjour"]) {
      await person.goesTo("");
      await person.question.types(line);
      await view.says("Dites où vous êtes pour avoir la réponse la plus proche.");
      expect(document.querySelector("section[aria-label='Réponse']")).toBeNull();
    }
    await person.opens("?lang=it", "it");
    await person.question.types("casa lavoro stagionale");
    await view.says("Indica dove sei per avere la risposta più vicina.");
  });

  test("says that a starting point is not in the data", async ({ person, view }) => {
    for (const origin of ["commune:01001", "commune:05999", "station:nulle-part"]) {
      await person.opens(`?theme=retraite&origine=${origin}`);
      await view.says("Le point de départ de ce lien n’est pas, ou n’est plus, dans les données.");
    }
  });

  test("opens the sheet of the answer, and list and map with the same question", async ({ person, view }) => {
    await person.opens(NEVACHE);
    await view.question.answers("France services Briançonnais");
    await person.question.goesToMap();
    await view.linkIs("?vue=trouver&theme=retraite&origine=commune:05093&lang=fr");
    await person.goesBack();
    await person.followsLink("France services Briançonnais");
    await view.sheet.isOpen("France services Briançonnais");
    await person.closesSheet();
    await person.followsLink("Poser une question");
    await view.question.answers("France services Briançonnais");
  });

  test("holds the slip of a seasonal worker in both languages, addressed to the place of the card", async ({
    person,
    view,
  }) => {
    await person.opens("?vue=question&type=espace-saisonnier&origine=station:les-deux-alpes&lang=it", "it");
    await person.unfolds("Scheda da mostrare o inviare, in francese e in italiano");
    await view.question.answers(
      "Le Bourg-d'Oisans (38), a 18 km",
      "Buongiorno, lavoro per una stagione a Les Deux Alpes.",
      "Bonjour, je travaille une saison aux Deux Alpes.",
      "Je parle italien.",
      "(Le Bourg-d'Oisans)",
    );
  });

  test("tells the railway stations at both ends and services without a car, once they are asked for", async ({
    person,
    view,
  }) => {
    await person.opens(NEVACHE);
    await view.question.answers("France services Briançonnais", "En train ou en car");
    await person.unfolds("Gares et solutions sans voiture");
    await view.question.answers(
      "Briançon, environ 20\u00a0km par la route.",
      "de la gare «\u00a0Briançon\u00a0»",
      "Sans voiture ici",
    );
    await view.saysNowhere("aller et retour dans la journée");
  });

  test("keeps the focus by the question that was chosen, and says the answer to it", async ({ person, view }) => {
    await person.opens("?origine=commune:05093");
    await view.question.answers("France services Briançonnais");
    await person.question.asks("CAF");
    await view.focus.isOn("button", "Changer de question");
    await view.says("Pour la CAF : France services Briançonnais, à 20 km.");
    await person.clicks("Changer de question");
    await view.focus.isOn("button", "CAF");
  });
});
