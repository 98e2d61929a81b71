import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { examplesFor, OPEN_FILES } from "./open-files.ts";

const PLACES = "public/data/points.geojson";

it("are files that the data pipeline writes", () => {
  expect(OPEN_FILES.filter(({ path }) => !existsSync(`public/${path}`))).toEqual([]);
});

it("read the places in Python as the file has them", () => {
  const { features } = JSON.parse(readFileSync(PLACES, "utf8")) as {
    readonly features: readonly { readonly properties: { readonly name: string } }[];
  };
  const [python] = examplesFor(pathToFileURL(PLACES).href);
  const printed = execFileSync("python3", ["-c", python?.lines.join("\n") ?? ""], { encoding: "utf8" });
  expect(printed.trim()).toBe(`${features.length} ${features[0]?.properties.name}`);
});
