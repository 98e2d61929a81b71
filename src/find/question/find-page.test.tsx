import { describe, expect, vi } from "vitest";
import { expect as expectElement } from "../../../e2e/driver.ts";
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
      await person.goesTo(`${NEVACHE}&lang=${language}`);
      await view.answers(question, "France services Briançonnais", "20", "04 92 45 45 85");
    }
  });

  test("keeps a place for the map before the answer comes, and gives it up where there is none", async ({
    site,
    person,
    view,
  }) => {
    const beside = () => document.querySelectorAll(".question-map").length;
    const letAnswersCome = await site.holdsBack(/answers-05\.json/);
    await person.opens(NEVACHE);
    await view.says("Recherche");
    expect(beside()).toBe(1);
    letAnswersCome();
    await view.answers("France services Briançonnais");
    expect(beside()).toBe(1);
    await person.goesTo("?theme=retraite&origine=commune:05999");
    await view.says("Le point de départ de ce lien n’est pas, ou n’est plus, dans les données.");
    expect(beside()).toBe(0);
  });

  test("computes the same distances where that file is missing or damaged", async ({ site, person, view }) => {
    for (const fate of ["missing", "truncated"] as const) {
      await site.breaks("answers-05.json", fate);
      await person.opens(NEVACHE);
      await view.answers("France services Briançonnais", "à 20 km");
    }
  });

  test("says what failed without any distances, and answers after « Réessayer »", async ({ site, person, view }) => {
    await site.breaks("answers-05.json", "unreachable");
    await site.breaks("points.geojson", "unreachable");
    await person.opens(NEVACHE);
    await view.says("Les distances n’ont pas pu être chargées.");
    await site.repairs("points.geojson");
    await person.retries();
    await view.answers("France services Briançonnais", "à 20 km");
  });

  test("a need alone asks where, and shows no answer", async ({ person, view }) => {
    await person.opens("");
    await person.asks("train Gap");
    await view.says("Une France services peut vous dire qui s’en occupe");
    for (const line of ["ou aller pour ma retraite", "divorce", "titre de séjour"]) {
      await person.goesTo("");
      await person.asks(line);
      await view.says("Dites où vous êtes pour avoir la réponse la plus proche.");
      expect(document.querySelector("section[aria-label='Réponse']")).toBeNull();
    }
    await person.opens("?lang=it");
    await person.asks("casa lavoro stagionale");
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
    await view.answers("France services Briançonnais");
    await person.followsLink("Tout voir sur la carte");
    await view.linkIs("?vue=trouver&theme=retraite&origine=commune:05093&lang=fr");
    await person.goesBack();
    await person.followsLink("France services Briançonnais");
    await view.sheet.isOpen("France services Briançonnais");
    await person.closesSheet();
    await person.followsLink("Poser une question");
    await view.answers("France services Briançonnais");
  });

  test("holds the slip of a seasonal worker in both languages, addressed to the place of the card", async ({
    person,
    view,
  }) => {
    await person.opens("?vue=question&type=espace-saisonnier&origine=station:les-deux-alpes&lang=it");
    await person.unfolds("Scheda da mostrare o inviare, in francese e in italiano");
    await view.answers(
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
    await view.answers("France services Briançonnais", "En train ou en car");
    await person.unfolds("Gares et solutions sans voiture");
    await view.answers(
      "Briançon, environ 20\u00a0km par la route.",
      "de la gare «\u00a0Briançon\u00a0»",
      "Sans voiture ici",
    );
    await view.saysNowhere("aller et retour dans la journée");
  });

  test("gives the focus to the content of the page that takes its place, and has it in its own after the return", async ({
    person,
  }) => {
    await person.opens("");
    expect(document.activeElement).toBe(document.body);
    await person.opensView("Saisonniers");
    await vi.waitFor(() => expect(document.activeElement?.id).toBe("vue"));
    await person.goesBack();
    await vi.waitFor(() => expect(document.activeElement?.id).toBe("question"));
  });

  test("keeps the focus by the question that was chosen, and says the answer to it", async ({ person, view }) => {
    await person.opens("?origine=commune:05093");
    await view.answers("France services Briançonnais");
    await person.clicks("CAF");
    await view.focus.isOn("button", "Changer de question");
    await view.says("Pour la CAF : France services Briançonnais, à 20 km.");
    await person.clicks("Changer de question");
    await view.focus.isOn("button", "CAF");
  });
});

describe("On a Monday at noon", () => {
  test.override({ day: "2026-11-30" });

  test("a visit keeps its own days beside the office, which keeps its own hours, unless it is the answer", async ({
    page,
    person,
    view,
  }) => {
    await person.opens("");
    for (const [village, office, visit] of [
      ["Névache", ["France services Briançonnais", "Briançon (05), à 20 km"], "sur rendez-vous"],
      ["Orelle", ["France services Saint-Michel-de-Maurienne", "à 7 km"], "permanence mensuelle"],
    ] as const) {
      await person.goesTo("");
      await person.asks(`retraite ${village}`);
      await view.answers("Pour votre retraite", ...office);
      const other = page.getByRole("article").filter({ hasText: `Permanence à ${village}` });
      for (const text of ["à 1 km", visit]) await expectElement(other).toContainText(text);
    }
    await person.goesTo("");
    await person.asks("retraite Saint-Firmin");
    await view.answers("Permanence à Saint-Firmin, à 1 km", "Fermé – ouvre à 13 h 30");
  });

  test.for([
    ["passeport Villard-de-Lans", "Pour un passeport ou une carte d’identité, près de Villard-de-Lans"],
    ["carte grise Puget-Théniers", "France services Puget-Théniers", "à 1 km", "Ouvert jusqu’à 12 h 30"],
    ["ouvert maintenant Gap", "France services La Bâtie-Neuve", "Ouvert jusqu’à 12 h 30"],
    [
      "impôts Saint-Véran samedi",
      "Nous ne connaissons aucun lieu sûrement ouvert samedi",
      "France services Queyras",
      "à 16 km",
    ],
    ["samedi Chambéry", "France services La Poste de Novalaise", "à 19 km", "Ouvert samedi"],
  ])("« %s » is answered with sure hours first", async ([line = "", ...answer], { person, view }) => {
    await person.opens("");
    await person.asks(line);
    await view.answers(...answer);
  });

  test("says of a passport who gives it, and of the bus without a date that its days must be asked", async ({
    page,
    person,
    view,
  }) => {
    await person.opens("");
    await person.asks("passeport Villard-de-Lans");
    await view.says("Le passeport et la carte d’identité se demandent dans une mairie équipée");
    await view.links("Trouver une mairie équipée et un rendez-vous", "https://rendezvouspasseport.ants.gouv.fr/");
    await person.goesTo("");
    await person.asks("carte grise Puget-Théniers");
    const bus = page.getByRole("article").filter({ hasText: "France services itinérante de la Maison du département" });
    await expectElement(bus.first()).toContainText("jours à demander");
  });
});
