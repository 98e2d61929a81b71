import { expect, it } from "vitest";
import type { CodeCommune } from "../domain/codes.ts";
import type { Issue } from "../domain/import/issue.ts";
import { aCommune, aPlace } from "../testing/builders.ts";
import { type CheckedRows, createImportWork, type ImportWork } from "./import-work.ts";

const GAP = aCommune({ code: "05061" as CodeCommune, name: "Gap", position: [6.08, 44.56] });

function aTable(rows: number): File {
  const lines = Array.from(
    { length: rows },
    (_, at) => `fs-${at};Lieu ${at};Gap;44.56;${(6.08 + at / 1e6).toFixed(6)}`,
  );
  return new File([["id;nom;commune;lat;lon", ...lines].join("\n")], "a.csv");
}

async function readAndCheck(work: ImportWork, file: File, received: CheckedRows[] = []): Promise<boolean> {
  const reading = await work.read(file);
  if (reading.kind !== "read") throw new Error(reading.fault.kind);
  return work.check(reading.choices, (batch) => {
    received.push(batch);
    return Promise.resolve();
  });
}

it("checks the rows in batches, against the map's communes and places", async () => {
  const work = createImportWork();
  work.setContext({ communes: [GAP] }, [aPlace({ id: "fs-0", position: GAP.position })]);
  const batches: CheckedRows[] = [];
  expect(await readAndCheck(work, aTable(1234), batches)).toBe(true);
  expect(batches.length).toBeGreaterThan(2);
  expect(batches.at(-1)?.share).toBe(1);
  const places = batches.flatMap((batch) => batch.places);
  expect(places.map(({ line }) => line)).toEqual(Array.from({ length: 1234 }, (_, at) => at + 2));
  expect(batches.flatMap(({ duplicates }) => duplicates)[0]).toMatchObject({ line: 2, id: "fs-0" });
});

it("gives the issues of reader and check in the order of lines, and a common one once", async () => {
  const work = createImportWork();
  work.setContext({ communes: [GAP] }, []);
  const long = "x".repeat(20_000);
  const lines = [
    "nom;commune;lat;lon",
    "A;Gap;44,56",
    `${long};Gap;44.56;6.08`,
    ";Gap;44.56;6.08",
    "D;Gap;44.56;6.08;et;plus",
  ];
  const batches: CheckedRows[] = [];
  await readAndCheck(work, new File([lines.join("\n")], "a.csv"), batches);
  const reported = batches
    .flatMap(({ issues }): readonly Issue[] => issues)
    .map(({ line, reason }) => `${line} ${reason}`);
  expect(reported).toContain("2 too-few-cells");
  expect(reported).toContain("5 too-many-cells");
  expect(reported.filter((one) => one === "3 text-too-long")).toHaveLength(1);
  expect(reported).toEqual([...reported].sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10)));
});

it("stops after the current batch when stopped or asked for another check", async () => {
  const work = createImportWork();
  work.setContext({ communes: [GAP] }, []);
  const reading = await work.read(aTable(2000));
  if (reading.kind !== "read") throw new Error(reading.fault.kind);
  let batches = 0;
  const first = work.check(reading.choices, async () => {
    batches += 1;
    work.stopChecking();
    await Promise.resolve();
  });
  expect(await first).toBe(false);
  expect(batches).toBe(1);
  const [older, newer] = await Promise.all([
    work.check(reading.choices, () => Promise.resolve()),
    work.check(reading.choices, () => Promise.resolve()),
  ]);
  expect([older, newer]).toEqual([false, true]);
});

it("reports the dropped lines of a file without any other row", async () => {
  const work = createImportWork();
  const line = { type: "Feature", properties: {}, geometry: { type: "LineString", coordinates: [] } };
  const batches: CheckedRows[] = [];
  expect(await readAndCheck(work, new File([JSON.stringify(line)], "a.geojson"), batches)).toBe(true);
  expect(batches).toMatchObject([{ share: 1, places: [], issues: [{ reason: "geometry-not-a-point" }] }]);
});
