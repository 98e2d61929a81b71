import { expect } from "../driver.ts";
import { test } from "../fixtures.ts";
import { opensImport } from "../import-acts.ts";
import { workbookBytes } from "../imported-files.ts";
import { countPlaces } from "../places.ts";
import { NO_MAP } from "../tags.ts";
import { hostileText, type Random, randomFrom, SEED } from "./hostile-texts.ts";

const FILES = 300;
const LIMIT_MS = 20_000;

interface HostileFile {
  readonly name: string;
  readonly bytes: Buffer;
}

const EXTENSIONS = ["csv", "txt", "geojson", "json", "xlsx", "ods", "xls", "zip", "exe"] as const;
const HEADINGS = [
  "nom",
  "commune",
  "latitude",
  "longitude",
  "type",
  "horaires",
  "téléphone",
  "id",
  "__proto__",
] as const;

/** A file of one of six makes, and with some probability cut or with changed bytes. */
function hostileFile(random: Random, rank: number): HostileFile {
  const makers = [randomBytes, hostileTable, hostileTable, hostileGeoJson, deepJson, hostileWorkbook];
  const bytes = damaged(random.oneOf(makers)(random), random);
  return {
    name: `fichier-${rank}-${random.below(9) === 0 ? hostileText(random).slice(0, 40) : ""}.${random.oneOf(EXTENSIONS)}`,
    bytes,
  };
}

function randomBytes(random: Random): Buffer {
  return Buffer.from(Array.from({ length: random.below(4000) }, () => random.below(256)));
}

function hostileTable(random: Random): Buffer {
  const separator = random.oneOf([",", ";", "\t", "|"]);
  const rows = Array.from({ length: 1 + random.below(60) }, () => HEADINGS.map(() => cell(random)).join(separator));
  const text = [HEADINGS.join(separator), ...rows].join(random.oneOf(["\n", "\r\n", "\r"]));
  return Buffer.from(text, random.oneOf(["utf8", "utf16le", "latin1"] as const));
}

/** Often a usual value, so that some rows are read. */
function cell(random: Random): string {
  const usual = ["Gap", "44.5588", "6.0798", "Maison fictive", "Mo-Fr 09:00-12:00", "france-services"];
  return random.below(2) === 0 ? random.oneOf(usual) : hostileText(random).replaceAll('"', '""');
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
  const rows = Array.from({ length: 1 + random.below(20) }, () =>
    HEADINGS.map(() => cell(random).replaceAll("\0", "")),
  );
  return Buffer.from(workbookBytes([{ name: "Feuille", rows: [[...HEADINGS], ...rows] }]));
}

function damaged(bytes: Buffer, random: Random): Buffer {
  const damage = random.below(3);
  if (damage === 0 || bytes.length === 0) return bytes;
  if (damage === 1) return bytes.subarray(0, random.below(bytes.length));
  const changed = Buffer.from(bytes);
  for (let byte = 0; byte < 8; byte++) changed[random.below(changed.length)] = random.below(256);
  return changed;
}

test.describe("Hostile files", { tag: NO_MAP }, () => {
  test(`${FILES} of them are read or refused with a sentence, and nothing of them runs`, async ({
    page,
    person,
    view,
  }) => {
    test.setTimeout(FILES * LIMIT_MS);
    const random = randomFrom(SEED);
    await opensImport(person, view);
    const begun = performance.now();
    let read = 0;
    for (let rank = 0; rank < FILES; rank++) {
      await person.files.brings(hostileFile(random, rank));
      const answer = page.locator(".import").filter({ hasText: `fichier-${rank}-` });
      const next = answer.getByRole("button", { name: /^(?:Choisir un fichier|Annuler)$/ });
      await expect(next.first(), `the answer to file ${rank}`).toBeVisible({ timeout: LIMIT_MS });
      await view.hasNothingInjected();
      const cancel = page.locator(".import").getByRole("button", { name: "Annuler" });
      if ((await cancel.count()) === 0) continue;
      read += 1;
      await cancel.click();
    }
    const seconds = (performance.now() - begun) / 1000;
    console.log(
      `hostile files: ${FILES} in ${seconds.toFixed(1)} s, ${read} read, ${FILES - read} refused, seed ${SEED}`,
    );
    await person.opens("?vue=trouver");
    await view.list.counts(countPlaces());
  });
});
