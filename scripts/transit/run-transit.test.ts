import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readTransitColumns } from "../../src/data/public-data/transit-columns.ts";
import { aManifest, aPlace } from "../../src/testing/builders.ts";
import { TABLES } from "../pipeline/table-columns.ts";
import { announceTransit } from "./announce-transit.ts";
import { commonValidity, type TransitInput } from "./compute-table.ts";
import { feedTexts, type MadeUpFeed, walkStraight } from "./feed-builders.ts";
import { readOptions, runTransit } from "./run-transit.ts";

const TODAY = "2026-11-28";

/** A bus down a valley in the morning and back at noon and in the evening, every day of 2026 and 2027. */
const VALLEY: MadeUpFeed = {
  stops: { haut: [6, 44.5], bas: [6.2, 44.5] },
  trips: [
    ["aller", "haut", "8:12:00", "bas", "8:50:00"],
    ["midi", "bas", "11:40:00", "haut", "12:20:00"],
    ["soir", "bas", "17:05:00", "haut", "17:50:00"],
  ].map(([id = "", from = "", departure = "", to = "", arrival = ""]) => ({
    id,
    stops: [
      [from, departure],
      [to, arrival],
    ] as const,
  })),
};
const place = aPlace({ id: "fs-1", position: [6.2, 44.5] });
/** Two communes at the ends of the line. */
const INPUT: TransitInput = {
  townHalls: [
    [6, 44.5],
    [6.2, 44.5],
  ],
  walk: walkStraight,
  places: [
    { ...place, records: [{ ...place.records[0], openingHours: "Mo-Fr 09:00-12:00,14:00-17:00" }] },
    // Nobody travels to a service that comes, nor to a vehicle area.
    { ...place, id: "fs-2", format: "itinerant" },
    { ...place, id: "es-3", kind: "aire" },
  ],
};

let root: string;
let said: string[];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "transit-"));
  said = [];
  for (const folder of ["data/transit", "public/data", "gtfs"]) mkdirSync(join(root, folder), { recursive: true });
  cpSync("data/schema", join(root, "data/schema"), { recursive: true });
  const row =
    "vallee,Réseau de la vallée,05,https://vallee.example/gtfs.zip,etalab-2.0,jamais-essayee,citee,,transitous,x,2026-11-28,a-confirmer";
  const header = "id,title,departements,url,licence,tried,elsewhere,note,source,source_detail,source_date,verification";
  writeFileSync(join(root, TABLES.feeds.file), `${header}\n${row}\n`);
});
afterEach(() => rmSync(root, { recursive: true }));

function writeFeed(id: string, madeUp: Partial<MadeUpFeed> = {}): void {
  const texts = Object.entries(feedTexts({ ...VALLEY, ...madeUp }));
  const files = Object.fromEntries(texts.map(([file, text]) => [`reseau/${file}`, strToU8(text)]));
  writeFileSync(join(root, `gtfs/${id}.zip`), zipSync(files));
}

function run(changes: { readonly input?: TransitInput; readonly limitBytes?: number } = {}): boolean {
  const say = (line: string) => said.push(line);
  return runTransit(join(root, "gtfs"), { root, today: TODAY, say, input: INPUT, ...changes });
}

function written() {
  const path = join(root, "public/data/transit.json");
  if (!existsSync(path)) return undefined;
  const table = readTransitColumns(JSON.parse(readFileSync(path, "utf8")), 2);
  if (typeof table === "string") throw new Error(table);
  return table;
}

const CALENDAR = "service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date\ndaily";
const calendarOf = (from: string, until: string) => ({
  files: { "calendar.txt": `${CALENDAR},1,1,1,1,1,1,1,${from},${until}\n` },
});

describe("npm run data:transit", () => {
  it("publishes the useful round trips from the town halls, by the files of a folder, for the season", () => {
    writeFeed("vallee");
    expect(run()).toBe(true);
    const table = written();
    expect(table?.placeIds).toEqual(["fs-1"]);
    expect(table?.days[0]).toEqual([
      [expect.objectContaining({ departure: 492, arrival: 530, firstReturn: 700, lastReturn: 1025, changes: 0 })],
      [],
    ]);
    // The place is closed on Saturdays: the day is known, and nothing is useful.
    expect(table?.days[2]).toEqual([[], []]);
    expect(table?.validity).toEqual({ from: "2026-11-01", until: "2027-04-30" });
    expect(said.at(-1)).toMatch(
      /transit\.json écrit : 12 lieu\(x\) .*, \d+ ko compressés, valable du 2026-11-01 au 2027-04-30/,
    );
  });

  it("tells broken, expired and far feeds by file, line and reason, leaves them out and goes on", () => {
    writeFeed("a");
    writeFileSync(join(root, "gtfs/b.zip"), readFileSync(join(root, "gtfs/a.zip")).subarray(0, 300));
    writeFeed("c", calendarOf("20250101", "20251231"));
    writeFeed("d", { files: { "stops.txt": "arret\nhaut\n" } });
    writeFeed("e", { stops: { haut: [2, 48], bas: [2.1, 48] } });
    writeFeed("f", calendarOf("20260101", "20261210"));
    expect(run()).toBe(true);
    const text = said.join("\n");
    expect(text).toMatch(/✓ a : 3 courses, valable du 2026-01-01 au 2027-12-31\n/);
    expect(text).toMatch(/✗ b : l’archive ne peut pas être ouverte/);
    expect(text).toContain("✗ c : échu depuis le 2025-12-31");
    expect(text).toMatch(/✗ d : inutilisable\n {4}stops\.txt:1 colonnes obligatoires absentes : stop_id\n/);
    expect(text).toContain("✗ e : aucune course à moins de 40 km de la région");
    expect(text).toContain("✓ f : 3 courses, valable du 2026-01-01 au 2026-12-10 ; finit bientôt, relancez");
    expect(written()?.feeds.map(({ id }) => id)).toEqual(["a", "f"]);
  });

  it("keeps fewer of the nearest places where the file would be too large, and says how many", () => {
    writeFeed("a");
    const input = { ...INPUT, places: INPUT.places.flatMap((one) => [one, { ...one, id: `${one.id}-bis` }]) };
    run({ input });
    const bytes = gzipSync(readFileSync(join(root, "public/data/transit.json")), { level: 9 }).length;
    expect(written()?.days[0]?.[0]).toHaveLength(2);
    expect(run({ input, limitBytes: bytes - 3 })).toBe(true);
    expect([written()?.nearest, written()?.days[0]?.[0]?.length]).toEqual([1, 1]);
    expect(said.at(-1)).toContain("écrit : 1 lieu(x) de chaque type par commune au plus");
    expect(run({ input, limitBytes: 100 })).toBe(false);
    expect(written()?.nearest).toBe(1);
    expect(said.at(-1)).toContain("dépasse déjà 0.1 ko");
  });

  it("keeps the former file without a usable timetable", () => {
    expect(run()).toBe(false);
    expect(said.at(-1)).toContain("n’a pas changé : aucun réseau utilisable");
    expect(written()).toBeUndefined();
  });

  it("asks for the folder of the timetables", () => {
    expect(readOptions(["--from", root])).toEqual({ from: root });
    expect(readOptions(["--from", "gtfs.zip"])).toBe("--from : gtfs.zip n’est pas un dossier.");
    expect(readOptions([])).toBe("--from : donnez le dossier des fichiers GTFS.");
  });

  it("is announced in the manifest of the site, each timetable as a source", () => {
    writeFeed("vallee");
    run();
    const texts = {
      manifest: JSON.stringify(aManifest()),
      communes: JSON.stringify({ code: ["05001", "05002"] }),
      transit: readFileSync(join(root, "public/data/transit.json"), "utf8"),
    };
    const manifest = announceTransit(texts);
    if (typeof manifest === "string") throw new Error(manifest);
    expect(manifest.files).toHaveProperty(["transit.json"]);
    expect(manifest.sources.at(-1)).toMatchObject({
      producer: "Réseau de la vallée",
      licence: "Licence Ouverte 2.0",
      vintage: "2026-01-01 – 2027-12-31",
      url: "https://vallee.example/gtfs.zip",
      tables: ["transit"],
    });
    expect(announceTransit({ ...texts, communes: JSON.stringify({ code: [] }) })).toMatch(/communes: 2 \/ 0/);
    expect(announceTransit({ ...texts, transit: "<!doctype html>" })).toMatch(/ne va pas avec les données/);
  });
});

it("a table is valid on the dates of the feeds with nine tenths of the trips", () => {
  const large = { from: "2026-09-01", until: "2027-03-31", trips: 95 };
  const shuttle = { from: "2026-12-19", until: "2026-12-31", trips: 5 };
  expect(commonValidity([shuttle, large])).toEqual({ from: "2026-09-01", until: "2027-03-31" });
  expect(commonValidity([{ ...shuttle, trips: 15 }, large])).toEqual({ from: "2026-12-19", until: "2026-12-31" });
  expect(commonValidity([])).toBeUndefined();
});
