import { expect, it } from "vitest";
import type { CodeCommune } from "../domain/codes.ts";
import { aCommune, aPlace } from "../testing/builders.ts";
import { type CheckedAgainst, createImportWork } from "./import-work.ts";

const GAP = aCommune({ code: "05061" as CodeCommune, name: "Gap", position: [6.08, 44.56] });

async function readAndCheck(file: File, places: CheckedAgainst["places"] = []) {
  const work = createImportWork();
  const reading = await work.readImport(file);
  if (reading.kind !== "read") throw new Error(reading.fault.kind);
  return work.checkImport(reading.choices, { context: { communes: [GAP] }, places });
}

it("checks the rows against the map's communes and places", async () => {
  const file = new File(["id;nom;commune;lat;lon\nfs-0;Lieu;Gap;44.56;6.08\nb;Relais;Gap;44.57;6.09"], "a.csv");
  const { rows, places, duplicates } = await readAndCheck(file, [aPlace({ id: "fs-0", position: GAP.position })]);
  expect([rows, places.map(({ line }) => line)]).toEqual([2, [2, 3]]);
  expect(duplicates).toEqual([{ line: 2, id: "fs-0", likeness: "same-id" }]);
});

it("gives the issues of reader and check in the order of lines", async () => {
  const lines = ["nom;commune;lat;lon", "A;Gap;44,56", ";Gap;44.56;6.08", "D;Gap;44.56;6.08;et;plus"];
  const { issues } = await readAndCheck(new File([lines.join("\n")], "a.csv"));
  expect(issues.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
    "2 too-few-cells",
    "2 position-unreadable",
    "2 position-from-commune",
    "3 no-name",
    "4 too-many-cells",
  ]);
});

it("checks 20,000 rows within three seconds of computing time", async () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => `Lieu ${at};1 rue Carnot;Gap;44.56;6.08;04 92 00 00 00`);
  const file = new File([["nom;adresse;commune;lat;lon;tel", ...rows].join("\n")], "a.csv");
  // Other tests run at the same time.
  const begun = process.cpuUsage();
  expect((await readAndCheck(file, [aPlace()])).places).toHaveLength(20_000);
  expect(process.cpuUsage(begun).user / 1000).toBeLessThan(3000);
});
