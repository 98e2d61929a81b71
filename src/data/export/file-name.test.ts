import { expect, it } from "vitest";
import { exportFileName } from "./file-name.ts";

it("names a file by its content and date, in characters that every system accepts", () => {
  const name = { date: "2026-11-25", extension: "csv" };
  expect(exportFileName({ ...name, subject: ["lieux"] })).toBe("services-alpins_lieux_2026-11-25.csv");
  expect(exportFileName({ ...name, subject: ["lieux", "CC Cœur d’Été"] })).toBe(
    "services-alpins_lieux_cc-coeur-d-ete_2026-11-25.csv",
  );
});
