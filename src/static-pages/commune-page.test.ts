import { gzipSync } from "node:zlib";
import { Window } from "happy-dom";
import { expect, it } from "vitest";
import { DEPARTEMENTS } from "../domain/territory.ts";
import { readPublishedAnswers, readPublishedData } from "../testing/published-data.ts";
import { communePages } from "./commune-page.tsx";
import { writePlainPage } from "./plain-page.tsx";

const MOST_BYTES = 6000;
const SITE = { siteUrl: "https://carte.example.fr/alpes/", policy: "default-src 'none'" };

const { communes } = readPublishedData();
const answers = new Map(DEPARTEMENTS.map(({ code }) => [code, readPublishedAnswers(code)] as const));
const pages = communePages(communes, answers, "2026-11-30").map((page) => ({
  path: page.path,
  html: writePlainPage(page, SITE),
}));

function read(path: string) {
  const { document } = new Window();
  document.write(pages.find((page) => page.path === path)?.html ?? "");
  const linesOf = (selector: string) =>
    [...document.querySelectorAll(selector)].map(({ textContent }) =>
      textContent.replaceAll(/[\u00a0\u202f]/g, " ").trim(),
    );
  const links = [...document.querySelectorAll("main a")].map((link) => link.getAttribute("href"));
  return { linesOf, links, title: document.querySelector("h1")?.textContent };
}

it("every commune has a page, of at most 6 kB compressed", () => {
  expect(new Set(pages.map(({ path }) => path)).size).toBe(communes.length);
  const heavy = pages.filter(({ html }) => gzipSync(html, { level: 9 }).length > MOST_BYTES);
  expect(heavy.map(({ path }) => path)).toEqual([]);
});

it("Névache: the visit in the village first, without hours of its base, then the office in Briançon with its own", () => {
  const page = read("commune/05093-nevache/");
  expect(page.title).toBe("France services près de Névache");
  expect(page.linesOf("h2").slice(0, 2)).toEqual(["Permanences à Névache", "France services Briançonnais"]);
  const [visit] = page.linesOf("section");
  expect(visit).toMatch(/sur rendez-vous.*Appelez avant d’y aller.*04 92 45 45 85/);
  expect(visit).not.toMatch(/Lundi|km/);
  expect(page.linesOf(".answer p")).toContain("23 Avenue de la République, 05100 Briançon, à 20 km par la route.");
  expect(page.linesOf(".answer .week li")[1]).toBe("Mardi : 14 h – 16 h 30");
  expect(page.linesOf(".answer p")).toContain("Sur rendez-vous. Horaires relevés en août 2024.");
});

it("Guillestre: its own office for all questions, passports with the town halls that make them", () => {
  const page = read("commune/05065-guillestre/");
  expect(page.linesOf(".answer p")[0]).toMatch(
    /^On vous y aide pour la CAF, votre retraite, la carte grise ou le permis, .*, votre saison\.$/,
  );
  expect(page.linesOf(".answer p")).toContain("Passage des écoles, Communauté de communes, 05600 Guillestre.");
  expect(page.linesOf(".answer p")[1]).toMatch(
    /mairie équipée, sur rendez-vous\. .*rendezvouspasseport\.ants\.gouv\.fr$/,
  );
  expect(page.links).toEqual(
    expect.arrayContaining([
      "../../?theme=retraite&origine=commune:05065",
      "../../?theme=identite&note=mairie-equipee&origine=commune:05065",
      "../../?type=espace-saisonnier&origine=commune:05065",
      "https://rendezvouspasseport.ants.gouv.fr/",
      "../../commune/05119-risoul/",
      "../../liste/05/",
    ]),
  );
  expect(page.linesOf("footer .printed")).toEqual(["https://carte.example.fr/alpes/commune/05065-guillestre/"]);
});

it("Puget-Théniers: the office before a bus without a date", () => {
  const page = read("commune/06099-puget-theniers/");
  const [visit] = page.linesOf("section");
  expect(visit).toMatch(/itinérante.*jour de passage à demander.*06 65 14 51 69/);
  expect(page.linesOf(".answer h2")).toEqual(["France services Puget-Théniers"]);
  expect(page.linesOf(".answer .week li")).toEqual(["Lundi – Vendredi : 9 h 30 – 12 h 30, 13 h 30 – 17 h 30"]);
  expect(page.linesOf(".answer .phone")).toEqual(["Téléphone : 04 93 03 31 15"]);
});

it("tells what winter changes", () => {
  const said = (path: string) =>
    read(path)
      .linesOf(".answer p")
      .find((line) => line.startsWith("L’hiver"));
  expect(said("commune/73047-bonneval-sur-arc/")).toBe(
    "L’hiver, un col est fermé : 210 km, et rien d’autre n’est connu à moins de 40 km.",
  );
  expect(said("commune/05095-le-noyer/")).toBe("L’hiver, un col est fermé : 35 km.");
  expect(said("commune/04006-allos/")).toMatch(/le plus proche est alors .*Beauvezer, à 35 km par la route/);
  expect(said("commune/05065-guillestre/")).toBeUndefined();
});
