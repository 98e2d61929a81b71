import { expect } from "../driver.ts";
import { test } from "../fixtures.ts";
import { opensImport } from "../import-acts.ts";
import { type ImportedFile, workbook } from "../imported-files.ts";
import { LINK_PARAMETERS } from "../link-parameters.ts";
import { countPlaces } from "../places.ts";
import { NO_MAP } from "../tags.ts";
import { hostileText, type Random, randomFrom, SEED } from "./hostile-texts.ts";

const LINKS = 2000;
/** Links visited between two looks at the page. */
const AT_ONCE = 50;
const FILES = 300;
const FILE_LIMIT_MS = 20_000;

const EXTENSIONS = ["csv", "txt", "geojson", "json", "xlsx", "ods", "xls", "zip", "exe"] as const;
const HEADINGS = "nom commune latitude longitude type horaires téléphone id __proto__".split(" ");
/** Often a usual value, so that some rows are read. */
const USUAL = ["Gap", "44.5588", "6.0798", "Maison fictive", "Mo-Fr 09:00-12:00", "france-services"] as const;

test.describe("Hostile input", { tag: NO_MAP }, () => {
  test(`${LINKS} links, by the history, inject nothing and leave the page as it was`, async ({ person, view }) => {
    test.setTimeout(1_800_000);
    const random = randomFrom(SEED);
    await person.opens("?vue=trouver");
    await view.list.counts(countPlaces());
    const links = Array.from({ length: LINKS }, () => hostileLink(random));
    const begun = performance.now();
    for (let from = 0; from < LINKS; from += AT_ONCE) {
      await person.goesThrough(links.slice(from, from + AT_ONCE));
      await view.hasNothingInjected();
    }
    console.log(`hostile links: ${LINKS} in ${secondsSince(begun)} s, seed ${SEED}`);
    await person.goesTo("?vue=trouver");
    await view.list.counts(countPlaces());
  });

  test(`${FILES} files are read or refused with a sentence, and nothing of them runs`, async ({
    page,
    person,
    view,
  }) => {
    test.setTimeout(FILES * FILE_LIMIT_MS);
    const random = randomFrom(SEED);
    await opensImport(person, view);
    const begun = performance.now();
    let read = 0;
    for (let rank = 0; rank < FILES; rank++) {
      await person.files.brings(hostileFile(random, rank));
      const answer = page.locator(".import").filter({ hasText: `fichier-${rank}-` });
      const next = answer.getByRole("button", { name: /^(?:Choisir un fichier|Annuler)$/ });
      await expect(next.first(), `the answer to file ${rank}`).toBeVisible({ timeout: FILE_LIMIT_MS });
      await view.hasNothingInjected();
      const cancel = page.locator(".import").getByRole("button", { name: "Annuler" });
      if ((await cancel.count()) === 0) continue;
      read += 1;
      await cancel.click();
    }
    console.log(`hostile files: ${FILES} in ${secondsSince(begun)} s, ${read} read, seed ${SEED}`);
    await person.opens("?vue=trouver");
    await view.list.counts(countPlaces());
  });
});

function secondsSince(begun: number): string {
  return ((performance.now() - begun) / 1000).toFixed(1);
}

/** A link with one to four parameters, repeated ones too, with hostile values. */
function hostileLink(random: Random): string {
  const pairs = Array.from({ length: 1 + random.below(4) }, () => {
    const text = hostileText(random);
    return `${random.oneOf(LINK_PARAMETERS)}=${random.below(2) === 0 ? text : encodeURIComponent(text)}`;
  });
  return `?vue=${random.oneOf(["question", "trouver", "saisonniers"])}&${pairs.join("&")}`;
}

/** A file of one of five makes, and with some probability cut or with changed bytes. */
function hostileFile(random: Random, rank: number): ImportedFile {
  const makers = [randomBytes, hostileTable, hostileTable, hostileGeoJson, deepJson, hostileWorkbook];
  const bytes = damaged(random.oneOf(makers)(random), random);
  const text = random.below(9) === 0 ? hostileText(random).slice(0, 40) : "";
  return { name: `fichier-${rank}-${text}.${random.oneOf(EXTENSIONS)}`, bytes };
}

function randomBytes(random: Random): Buffer {
  return Buffer.from(Array.from({ length: random.below(4000) }, () => random.below(256)));
}

function hostileTable(random: Random): Buffer {
  const separator = random.oneOf([",", ";", "\t", "|"]);
  const rows = [HEADINGS, ...hostileRows(random, 60)].map((cells) => cells.join(separator));
  const text = rows.join(random.oneOf(["\n", "\r\n", "\r"]));
  return Buffer.from(text, random.oneOf(["utf8", "utf16le", "latin1"] as const));
}

function hostileRows(random: Random, most: number): readonly (readonly string[])[] {
  const cell = () => (random.below(2) === 0 ? random.oneOf(USUAL) : hostileText(random).replaceAll('"', '""'));
  return Array.from({ length: 1 + random.below(most) }, () => HEADINGS.map(cell));
}

function hostileGeoJson(random: Random): Buffer {
  const features = Array.from({ length: random.below(20) }, () => ({
    type: "Feature",
    geometry: {
      type: random.oneOf(["Point", "Polygon", "x"]),
      coordinates: [random.below(400) - 200, hostileText(random)],
    },
    properties: { nom: hostileText(random), commune: "Gap", [hostileText(random)]: hostileText(random) },
  }));
  return Buffer.from(JSON.stringify({ type: "FeatureCollection", features }));
}

function deepJson(random: Random): Buffer {
  const depth = 1 + random.below(20_000);
  return Buffer.from(`${"[".repeat(depth)}${"]".repeat(random.below(2) === 0 ? depth : 0)}`);
}

function hostileWorkbook(random: Random): Buffer {
  const rows = hostileRows(random, 20).map((cells) => cells.map((cell) => cell.replaceAll("\0", "")));
  return workbook([HEADINGS, ...rows]);
}

function damaged(bytes: Buffer, random: Random): Buffer {
  const damage = random.below(3);
  if (damage === 0 || bytes.length === 0) return bytes;
  if (damage === 1) return bytes.subarray(0, random.below(bytes.length));
  const changed = Buffer.from(bytes);
  for (let byte = 0; byte < 8; byte++) changed[random.below(changed.length)] = random.below(256);
  return changed;
}
