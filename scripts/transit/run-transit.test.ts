import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readTable } from "../../src/data/csv/read-table.ts";
import { readTransitColumns } from "../../src/data/public-data/transit-columns.ts";
import { aManifest, aPlace } from "../../src/testing/builders.ts";
import { TABLES } from "../pipeline/table-columns.ts";
import { readSchema, readText } from "../read-text.ts";
import { announceTransit } from "./announce-transit.ts";
import { commonValidity, type TransitInput } from "./compute-table.ts";
import { feedTexts, type MadeUpFeed, walkStraight } from "./feed-builders.ts";
import { runTransit, type Surroundings, type TransitOptions } from "./run-transit.ts";

const ADDRESSES: TransitOptions = { from: undefined, isDryRun: false };
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
  seats: [
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
  mkdirSync(join(root, "data/transit"), { recursive: true });
  mkdirSync(join(root, "public/data"), { recursive: true });
  mkdirSync(join(root, "gtfs"));
  cpSync("data/schema", join(root, "data/schema"), { recursive: true });
  writeAddresses([]);
});
afterEach(() => rmSync(root, { recursive: true }));

function zip(madeUp: MadeUpFeed = VALLEY): Uint8Array<ArrayBuffer> {
  const texts = Object.entries(feedTexts(madeUp)).map(([file, text]) => [`reseau/${file}`, strToU8(text)]);
  return new Uint8Array(zipSync(Object.fromEntries(texts)));
}

function writeAddresses(rows: readonly (readonly [id: string, licence: string])[]): void {
  const lines = rows.map(
    ([id, licence]) =>
      `${id},Réseau ${id},05,https://${id}.example/gtfs.zip,${licence},jamais-essayee,citee,,transitous,x,2026-11-28,a-confirmer`,
  );
  writeFileSync(join(root, TABLES.feeds.file), `${[TABLES.feeds.columns.join(","), ...lines].join("\n")}\n`);
}

type Answer = () => Response;

function run(
  options: Partial<TransitOptions>,
  answers: Readonly<Record<string, Answer>> = {},
  changes: Partial<Surroundings> = {},
) {
  const asked: string[] = [];
  const fetch = async (url: string) => {
    asked.push(url);
    return answers[url]?.() ?? new Response("", { status: 404 });
  };
  const limits = { timeoutMs: 1000, waitMs: 0, fetch };
  const say = (line: string) => said.push(line);
  const surroundings = { root, today: TODAY, limits, say, input: INPUT, ...changes };
  return runTransit({ ...ADDRESSES, ...options }, surroundings).then((end) => ({ end, asked }));
}

function written() {
  const path = join(root, "public/data/transit.json");
  if (!existsSync(path)) return undefined;
  const table = readTransitColumns(JSON.parse(readFileSync(path, "utf8")), 2);
  if (typeof table === "string") throw new Error(table);
  return table;
}

describe("npm run data:transit", () => {
  it("publishes the useful round trips from the seats, by the files of a folder, for the season", async () => {
    writeFileSync(join(root, "gtfs/vallee.zip"), zip());
    expect((await run({ from: join(root, "gtfs") })).end).toBe("written");
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

  it("tells broken, expired and far feeds by file, line and reason, leaves them out and goes on", async () => {
    const header = "service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date";
    const expired = `${header}\ndaily,1,1,1,1,1,1,1,20250101,20251231\n`;
    writeFileSync(join(root, "gtfs/a.zip"), zip());
    writeFileSync(join(root, "gtfs/b.zip"), zip().subarray(0, 300));
    writeFileSync(join(root, "gtfs/c.zip"), zip({ ...VALLEY, files: { "calendar.txt": expired } }));
    writeFileSync(join(root, "gtfs/d.zip"), zip({ ...VALLEY, files: { "stops.txt": "arret\nhaut\n" } }));
    writeFileSync(join(root, "gtfs/e.zip"), zip({ ...VALLEY, stops: { haut: [2, 48], bas: [2.1, 48] } }));
    expect((await run({ from: join(root, "gtfs") })).end).toBe("written");
    const text = said.join("\n");
    expect(text).toMatch(/✓ a : 3 courses, valable du 2026-01-01 au 2027-12-31\n/);
    expect(text).toMatch(/✗ b : l’archive ne peut pas être ouverte/);
    expect(text).toContain("✗ c : échu depuis le 2025-12-31");
    expect(text).toMatch(/✗ d : inutilisable\n {4}stops\.txt:1 colonnes obligatoires absentes : stop_id\n/);
    expect(text).toContain("✗ e : aucune course à moins de 40 km de la région");
    expect(written()?.feeds.map(({ id }) => id)).toEqual(["a"]);
  });

  it("keeps fewer of the nearest places where the file would be too large, and says how many", async () => {
    writeFileSync(join(root, "gtfs/vallee.zip"), zip());
    const input = { ...INPUT, places: INPUT.places.flatMap((one) => [one, { ...one, id: `${one.id}-bis` }]) };
    const from = join(root, "gtfs");
    await run({ from }, {}, { input });
    const bytes = gzipSync(readFileSync(join(root, "public/data/transit.json")), { level: 9 }).length;
    expect(written()?.days[0]?.[0]).toHaveLength(2);
    expect((await run({ from }, {}, { input, limitBytes: bytes - 3 })).end).toBe("written");
    expect([written()?.nearest, written()?.days[0]?.[0]?.length]).toEqual([1, 1]);
    expect(said.at(-1)).toContain("écrit : 1 lieu(x) de chaque type par commune au plus");
    expect((await run({ from }, {}, { input, limitBytes: 100 })).end).toBe("kept");
    expect(written()?.nearest).toBe(1);
    expect(said.at(-1)).toContain("dépasse déjà 0.1 ko");
  });

  it("tells feeds that end within two weeks", async () => {
    const header = "service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date";
    const calendar = `${header}\ndaily,1,1,1,1,1,1,1,20260101,20261210\n`;
    writeFileSync(join(root, "gtfs/a.zip"), zip({ ...VALLEY, files: { "calendar.txt": calendar } }));
    writeFileSync(join(root, "gtfs/b.zip"), zip());
    await run({ from: join(root, "gtfs"), isDryRun: true });
    expect(said.filter((line) => line.startsWith("✓"))).toEqual([
      "✓ a : 3 courses, valable du 2026-01-01 au 2026-12-10 ; finit bientôt, relancez la commande ensuite",
      "✓ b : 3 courses, valable du 2026-01-01 au 2027-12-31",
    ]);
  });

  it("writes nothing when it is tried", async () => {
    writeFileSync(join(root, "gtfs/a.zip"), zip());
    expect((await run({ from: join(root, "gtfs"), isDryRun: true })).end).toBe("kept");
    expect(written()).toBeUndefined();
  });

  it("asks each address once, unless its licence is unknown, and keeps the downloads for the next run", async () => {
    writeAddresses([
      ["bon", "odbl-1.0"],
      ["absent", "etalab-2.0"],
      ["obscur", "inconnue"],
    ]);
    const answers = { "https://bon.example/gtfs.zip": () => new Response(zip()) };
    const first = await run({}, answers);
    expect(first.end).toBe("written");
    expect(first.asked).toEqual(["https://bon.example/gtfs.zip", "https://absent.example/gtfs.zip"]);
    expect(said.join("\n")).toMatch(/✗ Réseau absent : Le service refuse la demande \(HTTP 404\)/);
    expect(said.join("\n")).toContain("✗ Réseau obscur : licence inconnue : non demandé");
    expect((await run({}, answers)).asked).toEqual(["https://absent.example/gtfs.zip"]);
  });

  it("tells a page in place of a timetable, and keeps the former file without a usable one", async () => {
    writeAddresses([["page", "odbl-1.0"]]);
    const page = () => new Response("<!doctype html><p>Maintenance</p>", { headers: { "content-type": "text/html" } });
    expect((await run({}, { "https://page.example/gtfs.zip": page })).end).toBe("kept");
    expect(said[1]).toMatch(/^✗ Réseau page : .*page web/);
    expect(said.at(-1)).toContain("n’a pas changé : aucun réseau utilisable");
  });

  it("is announced in the manifest of the site, each timetable as a source", async () => {
    writeAddresses([["bon", "etalab-2.0"]]);
    await run({}, { "https://bon.example/gtfs.zip": () => new Response(zip()) });
    const texts = {
      manifest: JSON.stringify(aManifest()),
      communes: JSON.stringify({ code: ["05001", "05002"] }),
      transit: readFileSync(join(root, "public/data/transit.json"), "utf8"),
    };
    const manifest = announceTransit(texts);
    if (typeof manifest === "string") throw new Error(manifest);
    expect(manifest.files).toHaveProperty(["transit.json"]);
    expect(manifest.sources.at(-1)).toMatchObject({
      producer: "Réseau bon",
      licence: "Licence Ouverte 2.0",
      vintage: "2026-01-01 – 2027-12-31",
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

const TEXT = readText(TABLES.feeds.file);
const read = (text: string) =>
  readTable(TABLES.feeds.file, text, TABLES.feeds.columns, readSchema(process.cwd(), TABLES.feeds.schema));
describe("the table of addresses of timetables", () => {
  it("has valid rows, none of which claims to have been tried", () => {
    const { lines, problems } = read(TEXT);
    expect(problems).toEqual([]);
    expect(lines.length).toBeGreaterThan(60);
    expect(new Set(lines.map(({ row: { tried } }) => tried))).toEqual(new Set(["jamais-essayee"]));
  });
});
