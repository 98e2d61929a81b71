import { describe, expect, vi } from "vitest";
import type { Person } from "../../../e2e/person/person.ts";
import type { Site } from "../../../e2e/site/site.ts";
import type { View } from "../../../e2e/view/view.ts";
import { test } from "../../testing/component/fixtures.ts";

const PAGE = "?vue=territoires&acces=france-services&territoire=05";

interface Printing {
  readonly site: Site;
  readonly person: Person;
  readonly view: View;
}

/** Prints the booklet of a view, after a text of the page has come. */
async function printsBooklet({ site, person, view }: Printing, link: string, after: string): Promise<HTMLElement> {
  await site.device.hasPrinter();
  await person.opens(link);
  await view.says(after);
  await person.clicks("Imprimer le cahier du territoire");
  await view.print.isAskedFor();
  const booklet = document.querySelector<HTMLElement>("article.booklet");
  if (booklet === null) throw new Error("No booklet is printed");
  return booklet;
}

/** The text of the section under a heading. */
function partOf(booklet: HTMLElement, title: string): string {
  const heading = [...booklet.querySelectorAll("h2")].find(({ textContent }) => textContent === title);
  return heading?.closest("section")?.textContent?.replaceAll(/\s+/g, " ") ?? "";
}

const SEASONS = "Été et hiver côte à côte";

describe("The booklet says of a part that cannot be made why it is missing", () => {
  test("nothing is missing where all files are there", async ({ site, person, view }) => {
    const booklet = await printsBooklet({ site, person, view }, `${PAGE}`, "Hautes-Alpes (05)");
    expect(booklet.querySelectorAll(".booklet-seasons figure")).toHaveLength(2);
  });

  test("straight lines have no seasons", async ({ site, person, view }) => {
    const booklet = await printsBooklet({ site, person, view }, `${PAGE}&modele=droite`, "Hautes-Alpes (05)");
    expect(partOf(booklet, SEASONS)).toContain("À vol d’oiseau, les distances de l’été et de l’hiver sont les mêmes");
  });

  test("without roads no season is drawn", async ({ site, person, view }) => {
    await site.breaks("road-network.json", "unreachable");
    const booklet = await printsBooklet({ site, person, view }, PAGE, "Sans le réseau des routes");
    expect(partOf(booklet, SEASONS)).toBe(
      `${SEASONS}Le réseau des routes n’a pas pu être chargé : cette partie, qui se calcule par la route, manque.`,
    );
  });

  test("without their file no housing conventions are listed", async ({ site, person, view }) => {
    await site.breaks("seasonal-life.json", "unreachable");
    const booklet = await printsBooklet({ site, person, view }, `${PAGE}`, "Hautes-Alpes (05)");
    expect(partOf(booklet, "Conventions de logement saisonnier")).toContain(
      "Le fichier des conventions de logement n’a pas pu être chargé",
    );
  });

  test("without outlines each map is missing", async ({ site, person, view }) => {
    await site.breaks("territories.topojson", "unreachable");
    const booklet = await printsBooklet({ site, person, view }, PAGE, "Hautes-Alpes (05)");
    const missing = "Les contours des territoires n’ont pas pu être chargés : cette carte manque.";
    expect(partOf(booklet, "Éloignement du lieu le plus proche, par commune")).toContain(missing);
    expect(partOf(booklet, SEASONS)).toContain(missing);
  });
});

test("A booklet that is asked for while its figures are computed is printed once they are there", async ({
  site,
  person,
  view,
}) => {
  await site.slows("demand.json", 1000);
  await site.slows("seasonal-life.json", 4000);
  await site.device.hasPrinter();
  await person.opens(PAGE);
  await view.says("Hautes-Alpes (05)");
  await person.clicks("Imprimer le cahier du territoire");
  await view.says("Le document s’imprimera dès que ses derniers chiffres seront calculés.");
  await view.print.isAskedFor();
  const booklet = document.querySelector("article.booklet");
  expect(booklet?.textContent).not.toContain("Cette partie n’était pas encore calculée");
  expect(booklet?.textContent).toContain("Conventions de logement saisonnier");
  await view.saysNowhere("Le document s’imprimera dès que");
});

/** Headings that skip a level, after a single title. */
function skippedLevels(headings: readonly Element[]): readonly string[] {
  const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  expect(levels[0]).toBe(1);
  return headings.flatMap(({ textContent }, rank) =>
    (levels[rank] ?? 0) > (levels[rank - 1] ?? 0) + 1 ? textContent : [],
  );
}

/** Rows without a header, and tables without headers of columns. */
function withoutHeaders(tables: readonly Element[]): readonly Element[] {
  return tables.flatMap((table) => [
    ...(table.querySelector('thead th[scope="col"]') === null ? [table] : []),
    ...[...table.querySelectorAll("tbody tr")].filter((row) => row.querySelector('th[scope^="row"]') === null),
  ]);
}

test("The title of the booklet names the document, hence the PDF file, while it is printed", async ({
  site,
  person,
  view,
}) => {
  await printsBooklet({ site, person, view }, `${PAGE}`, "Hautes-Alpes (05)");
  expect(document.title).toMatch(/^Cahier du territoire\s: Hautes-Alpes \(05\)$/);
  dispatchEvent(new Event("afterprint"));
  await vi.waitFor(() => expect(document.title).toBe("Hautes-Alpes (05) – Territoires – Services alpins"));
});

describe("The structure of a printed document", () => {
  const EVERYTHING = `${PAGE}&modele=droite&sans=fs-642&comparer=04`;

  test.for(["Exporter le rapport (PDF)", "Imprimer le cahier du territoire"])(
    "has headings in order, headers in tables and texts of pictures: %s",
    async (button, { site, person, view }) => {
      await site.device.hasPrinter();
      await person.opens(EVERYTHING);
      await view.says("Imprimer le cahier du territoire");
      await person.clicks(button);
      await view.print.isAskedFor();
      const printed = document.querySelector("article.territory-report");
      const all = (selector: string) => [...(printed?.querySelectorAll(selector) ?? [])];
      const headings = all("h1, h2, h3, h4, h5, h6");
      const titles = headings.map(({ textContent }) => textContent);
      expect(skippedLevels(headings)).toEqual([]);
      // The outline of a PDF file names the parts by their headings.
      expect(titles).toEqual([...new Set(titles)]);
      expect(all("table").length).toBeGreaterThan(1);
      expect(withoutHeaders(all("table"))).toEqual([]);
      const labels = all(".printed-map > svg").map((picture) => picture.getAttribute("aria-label") ?? "");
      expect(labels).toHaveLength(1);
      expect(labels.filter((label) => !/^Carte des communes\. .+ – Hautes-Alpes \(05\)\./.test(label))).toEqual([]);
      // Chromium leaves it untagged in PDF files.
      expect(all("dl")).toEqual([]);
    },
  );
});
