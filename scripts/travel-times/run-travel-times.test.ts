import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { greatCircleDistanceKm } from "../../src/geo/great-circle-distance.ts";
import type { Position } from "../../src/geo/position.ts";
import { aSmallPlace, aSmallRegion } from "../../src/testing/small-region.ts";
import { answerFile } from "./ask-itinerary.ts";
import { type PlanInput, planPairs } from "./plan-pairs.ts";
import type { TravelTimesOptions } from "./read-options.ts";
import { JOURNAL, runTravelTimes, type Surroundings } from "./run-travel-times.ts";
import { TRAVEL_TIMES } from "./table-file.ts";

const USUAL: TravelTimesOptions = {
  engine: "geoplateforme",
  isDryRun: false,
  from: undefined,
  list: undefined,
  isRefresh: false,
};
const ALL = planPairs(aSmallRegion()).length;

let root: string;
const servers: Server[] = [];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "travel-times-"));
  mkdirSync(join(root, "data/roads"), { recursive: true });
  cpSync("data/schema", join(root, "data/schema"), { recursive: true });
});
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
  rmSync(root, { recursive: true });
});

type Answer = (response: ServerResponse, from: Position, to: Position) => void;

/** Answers as Road2 does: a road a fifth longer than the straight line, at 60 km/h. */
const road2: Answer = (response, from, to) => {
  const distance = 1.2 * greatCircleDistanceKm(from, to);
  const repeated = { start: from.join(","), end: to.join(","), distanceUnit: "kilometer", timeUnit: "minute" };
  response.end(JSON.stringify({ ...repeated, distance, duration: distance, geometry: {}, portions: [] }));
};
const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (response) =>
    response.writeHead(code, headers).end("{}");
const garbage: Answer = (response) => response.end("<!doctype html><p>Maintenance");
const silence: Answer = () => undefined;
const otherWay: Answer = (response) => road2(response, [2, 48], [2.1, 48]);

/** A local server with an answer for the n-th request; records the requests. */
async function open(answerOf: (rank: number) => Answer = () => road2) {
  const requests: string[] = [];
  const listener: RequestListener = (request, response) => {
    const { searchParams } = new URL(request.url ?? "", "http://127.0.0.1");
    const ends = ["start", "end"].map(
      (name) => (searchParams.get(name) ?? "").split(",").map(Number) as unknown as Position,
    );
    requests.push(ends.join(" "));
    answerOf(requests.length - 1)(response, ends[0] ?? [0, 0], ends[1] ?? [0, 0]);
  };
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    service: `http://127.0.0.1:${(server.address() as AddressInfo).port}/navigation/itineraire`,
    asked: requests,
  };
}

interface Run {
  readonly input?: PlanInput;
  readonly options?: Partial<TravelTimesOptions>;
  readonly today?: string;
  readonly timeoutMs?: number;
  readonly tries?: number;
  readonly stop?: AbortController;
  readonly afterLine?: (line: string) => void;
}

async function run(
  service: string,
  {
    input,
    options,
    today = "2026-11-25",
    timeoutMs = 5000,
    tries = 3,
    stop = new AbortController(),
    afterLine,
  }: Run = {},
) {
  const output: string[] = [];
  const surroundings: Surroundings = {
    root,
    input: input ?? aSmallRegion(),
    today,
    service,
    // A local server needs no rate limit, and no wait except one that an answer requests.
    politeness: { timeoutMs, tries, waitMs: 1, perSecond: 1000 },
    signal: stop.signal,
    say: (line) => {
      output.push(line);
      afterLine?.(line);
    },
  };
  const end = await runTravelTimes({ ...USUAL, ...options }, surroundings);
  return { end, text: output.join("\n") };
}

function table(): string[] | undefined {
  const path = join(root, TRAVEL_TIMES.file);
  return existsSync(path) ? readFileSync(path, "utf8").trimEnd().split("\n") : undefined;
}

function journal(): string[] {
  const path = join(root, JOURNAL);
  return existsSync(path)
    ? readFileSync(path, "utf8")
        .split("\n")
        .filter((line) => line !== "")
    : [];
}

describe("npm run data:travel-times", () => {
  it("measures every way and writes the table by commune and place", async () => {
    const { service, asked: requests } = await open();
    const { end, text } = await run(service);
    expect(end).toBe("replaced");
    expect(requests).toHaveLength(ALL);
    const [header, first, ...others] = table() ?? [];
    expect(header).toBe(TRAVEL_TIMES.columns.join(","));
    expect(first).toBe("05001,6,44.5,fs-1,6.01,44.5,1,1,ign-itineraire,2026-11-25,officiel");
    expect(others).toHaveLength(ALL - 1);
    expect(journal()).toEqual([]);
    expect(readdirSync(join(root, "data/roads"))).toEqual(["travel-times.csv"]);
    expect(text).toContain(`Demandés : ${ALL}. Obtenus : ${ALL}. Échecs : 0.`);
    // 60 km/h against 50, but a fifth longer.
    expect(text).toMatch(/Écart médian .* : [+−]0,\d min \([+−]0,\d %\), \+\d+,\d km \(\+20,\d %\)\./);
  });

  it("requests no known way, and reports that", async () => {
    const { service, asked: requests } = await open();
    await run(service);
    const before = table();
    const again = await run(service, { today: "2026-12-25" });
    expect(again.end).toBe("unchanged");
    expect(requests).toHaveLength(ALL);
    expect(table()).toEqual(before);
  });

  it("requests again the ways of a moved place or seat, and drops those of a removed one", async () => {
    const { service, asked: requests } = await open();
    await run(service);
    requests.splice(0);
    const moved = aSmallRegion([aSmallPlace("fs-1", 6.02), aSmallPlace("fs-2", 6.28)]);
    const { text } = await run(service, { input: moved, today: "2026-12-25" });
    expect(requests).toHaveLength(4);
    expect(requests.every((ends) => ends.endsWith("6.02,44.5"))).toBe(true);
    expect(table()).toHaveLength(1 + 8);
    expect(text).toContain("4 trajets ajoutés, 8 retirés, 0 qui changent");

    requests.splice(0);
    const [first, ...others] = moved.communes;
    const seat = {
      ...moved,
      communes: [{ ...first, code: moved.communes[0]?.code, position: [6.001, 44.5] }, ...others],
    } as PlanInput;
    await run(service, { input: seat });
    expect(requests).toEqual(["6.001,44.5 6.02,44.5", "6.001,44.5 6.28,44.5"]);
  });

  it("requests everything again on demand", async () => {
    const { service, asked: requests } = await open();
    await run(service);
    await run(service, { options: { isRefresh: true }, today: "2027-01-01" });
    expect(requests).toHaveLength(2 * ALL);
    expect(
      table()
        ?.slice(1)
        .every((line) => line.includes("2027-01-01")),
    ).toBe(true);
  });

  it("prints the number and the duration without a request, on a dry run", async () => {
    const { service, asked: requests } = await open();
    const { end, text } = await run(service, { options: { isDryRun: true } });
    expect(end).toBe("nothing asked");
    expect(text).toContain(`${ALL} trajets prévus, 0 déjà connus, ${ALL} à demander.`);
    expect(text).toContain("À 5 demandes par seconde : 1 min. Rien n’a été demandé.");
    expect([requests, table(), journal()]).toEqual([[], undefined, []]);
  });

  it.each<[string, Answer, Run]>([
    ["HTTP 429", status(429, { "retry-after": "0" }), {}],
    ["HTTP 500", status(500), {}],
    ["garbage", garbage, {}],
    ["silence", silence, { timeoutMs: 150 }],
  ])("continues after %s now and then", async (_what, bad, options) => {
    const { service } = await open((rank) => (rank % 3 === 1 ? bad : road2));
    expect((await run(service, { ...options, tries: 6 })).end).toBe("replaced");
    expect(table()).toHaveLength(1 + ALL);
  });

  it.each<[string, Answer, Run, RegExp]>([
    ["HTTP 429", status(429, { "retry-after": "0" }), {}, /12 × service surchargé/],
    ["HTTP 500", status(500), {}, /12 × service en panne/],
    ["garbage", garbage, {}, /12 × réponse illisible/],
    ["silence", silence, { timeoutMs: 100 }, /12 × pas de réponse à temps/],
    ["another way", otherWay, {}, /12 × réponse inutilisable.*autre trajet/],
  ])("keeps the table after only %s, and reports the failures", async (_what, bad, options, sentence) => {
    const { service } = await open(() => bad);
    const { end, text } = await run(service, { ...options, tries: 1 });
    expect(end).toBe("kept");
    expect(text).toMatch(sentence);
    expect(text).toContain("n’a pas changé : 0 trajets mesurés sur 12, il en faut 99 %.");
    expect([table(), journal()]).toEqual([undefined, []]);
  });

  it("keeps the answers when some ways fail, and requests only the others the next time", async () => {
    const { service, asked: requests } = await open((rank) => (rank === 4 ? status(500) : road2));
    const first = await run(service, { tries: 1 });
    expect(first.end).toBe("kept");
    expect(first.text).toContain(`Obtenus : ${ALL - 1}. Échecs : 1.`);
    expect(table()).toBeUndefined();
    expect(journal()).toHaveLength(ALL - 1);
    const second = await run(service);
    expect(second.end).toBe("replaced");
    expect(second.text).toContain(`Déjà connus : ${ALL - 1}.`);
    expect(requests).toHaveLength(ALL + 1);
  });

  it("does not repeat a refused request", async () => {
    const { service, asked: requests } = await open((rank) => (rank === 4 ? status(404) : road2));
    expect((await run(service)).text).toMatch(/1 × demande refusée, par exemple : .*HTTP 404/);
    const { end, text } = await run(service);
    expect(end).toBe("kept");
    expect(text).toContain("Refusés lors d’un passage précédent, non redemandés : 1.");
    expect(requests).toHaveLength(ALL);
  });

  it("can be interrupted at any moment, and continues from there", async () => {
    const stop = new AbortController();
    const interrupted = await open((rank) => (response, from, to) => {
      if (rank === 7) stop.abort();
      else road2(response, from, to);
    });
    const first = await run(interrupted.service, { stop });
    expect(first.end).toBe("kept");
    expect(first.text).toContain("Interrompu.");
    expect(table()).toBeUndefined();
    const kept = journal().length;
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(8);
    // As after a crash of the machine during a write.
    const path = join(root, JOURNAL);
    writeFileSync(path, readFileSync(path, "utf8").slice(0, -9));
    const { service, asked: requests } = await open();
    const second = await run(service);
    expect(second.end).toBe("replaced");
    expect(second.text).toContain(`Déjà connus : ${kept - 1}.`);
    expect(requests).toHaveLength(ALL - kept + 1);
    expect(table()).toHaveLength(1 + ALL);
  });

  it("stops when the service answers nothing any more", async () => {
    const many = aSmallRegion(
      Array.from({ length: 30 }, (_, rank) => aSmallPlace(`lm-${rank}`, 6 + rank / 100, "lieu-multiservices")),
    );
    const wide = {
      ...many,
      places: [
        ...many.places,
        ...aSmallRegion().places,
        ...[1, 2, 3].map((id) => aSmallPlace(`es-${id}`, 6.1, "espace-saisonnier")),
      ],
    };
    const { service, asked: requests } = await open(() => status(500));
    const { end, text } = await run(service, { input: wide, tries: 1 });
    expect(end).toBe("kept");
    expect(text).toContain("Arrêté : le service ne répond plus.");
    expect(requests.length).toBeLessThan(planPairs(wide).length);
  });

  it("reads downloaded answers, and reports missing ones", async () => {
    const folder = mkdtempSync(join(root, "answers-"));
    const pairs = planPairs(aSmallRegion());
    for (const pair of pairs) {
      const distance = 1.2 * greatCircleDistanceKm(pair.from, pair.to);
      writeFileSync(join(folder, answerFile(pair)), JSON.stringify({ distance, duration: distance }));
    }
    rmSync(join(folder, "05001_fs-1.json"));
    writeFileSync(join(folder, "05002_fs-1.json"), "{");
    const first = await run("http://127.0.0.1:9/", { options: { from: folder } });
    expect(first.end).toBe("kept");
    expect(first.text).toMatch(/1 × fichier absent.*05001_fs-1\.json/);
    expect(first.text).toMatch(/1 × réponse illisible.*05002_fs-1\.json/);
    const { service, asked: requests } = await open();
    expect((await run(service)).end).toBe("replaced");
    expect(requests).toHaveLength(2);
  });

  it("lists the URLs of the answers to download", async () => {
    const { service, asked: requests } = await open();
    const list = join(root, "list.tsv");
    await run(service, { options: { list } });
    const lines = readFileSync(list, "utf8").trimEnd().split("\n");
    expect(lines).toHaveLength(ALL);
    expect(lines[0]).toMatch(
      /^05001_fs-1\.json\thttps:\/\/data\.geopf\.fr\/navigation\/itineraire\?resource=bdtopo-osrm&/,
    );
    expect(requests).toEqual([]);
  });

  it("stops at an unreadable table, before any request", async () => {
    const { service, asked: requests } = await open();
    writeFileSync(join(root, TRAVEL_TIMES.file), "code_commune,minutes\n05001,12\n");
    await expect(run(service)).rejects.toThrow(/La table ne peut pas être lue.*colonnes attendues/);
    expect(requests).toEqual([]);
  });
});
