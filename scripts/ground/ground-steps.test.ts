import { describe, expect, it } from "vitest";
import { groundSteps, readGroundOptions, runGround } from "./ground-steps.ts";

/** Runs with some files there; a command writes its file unless it is said to fail. */
function run(args: readonly string[], files: readonly string[] = [], failing = "") {
  const options = readGroundOptions(args);
  if (typeof options === "string") throw new Error(options);
  const there = new Set(files);
  const asked: string[] = [];
  const said: string[] = [];
  const isDone = runGround(options, {
    has: (file) => there.has(file),
    npm: (command) => {
      asked.push(command.join(" "));
      const step = groundSteps(options).find((own) => own.command.join() === command.join());
      const isMade = step !== undefined && !(failing !== "" && command.join(" ").includes(failing));
      if (isMade) there.add(step.file);
      return isMade;
    },
    say: (line) => said.push(line),
    isStopped: () => false,
  });
  return { isDone, asked, said };
}

const OSM = ["--osm", "a.osm.pbf", "--osm", "b.osm.pbf"];
const OUTLINES = "run data:contours";
const TIMES = "run data:travel-times -- --engine valhalla --osm a.osm.pbf --osm b.osm.pbf";

describe("the ground in one evening", () => {
  it("tells every step with what it fetches, its size and its licence, and does nothing in a dry run", () => {
    const { isDone, asked, said } = run([...OSM, "--dry-run"], ["contours.topojson"]);
    expect([isDone, asked]).toEqual([true, []]);
    expect(said[0]).toMatch(
      /^1\. Contours officiels des communes \(déjà fait\) : geo\.api\.gouv\.fr.*Mo, Licence Ouverte 2\.0/,
    );
    expect(said[1]).toMatch(/^2\. Temps mesurés sur les routes d’OpenStreetMap : .*87 Mo, MIT.*ODbL 1\.0/);
  });

  it("runs the steps in order, and goes on where it was", () => {
    expect(run(OSM)).toMatchObject({ isDone: true, asked: [OUTLINES, TIMES] });
    expect(run(OSM, ["contours.topojson"]).asked).toEqual([TIMES]);
    expect(run([...OSM, "--refresh"], ["contours.topojson", "road-times.json"]).asked).toEqual([
      OUTLINES,
      `${TIMES} --refresh`,
    ]);
  });

  it("goes on after a step that failed, and tells what is left", () => {
    const { isDone, asked, said } = run(OSM, [], "contours");
    expect([isDone, asked]).toEqual([false, [OUTLINES, TIMES]]);
    expect(said.at(-1)).toMatch(/^Reste à faire : Contours officiels des communes\. Relancez/);
  });

  it("draws the detailed map last, where it is asked for", () => {
    expect(run([...OSM, "--tiles"], ["contours.topojson", "road-times.json"]).asked).toEqual([
      "run data:tiles -- --osm a.osm.pbf --osm b.osm.pbf",
    ]);
    expect(run([...OSM, "--tiles", "--dry-run"]).said[2]).toMatch(/^3\. Carte détaillée d’OpenStreetMap : .*ODbL 1\.0/);
  });

  it("passes the relief of the detailed map on, once its origin is whole", () => {
    const dem = ["--dem", "relief.tif", "--dem-source", "IGN, BD ALTI", "--dem-licence", "Licence Ouverte 2.0"];
    expect(run([...OSM, "--tiles", ...dem], ["contours.topojson", "road-times.json"]).asked).toEqual([
      `run data:tiles -- --osm a.osm.pbf --osm b.osm.pbf ${dem.join(" ")}`,
    ]);
    expect(readGroundOptions([...OSM, ...dem])).toMatch(/^--dem ne va qu’avec --tiles\./);
    expect(readGroundOptions([...OSM, "--tiles", "--dem", "relief.tif"])).toMatch(/^Dites d’où vient le relief/);
  });

  it("leaves the times out without an extract, and says so", () => {
    const { asked, said } = run([]);
    expect(asked).toEqual([OUTLINES]);
    expect(said).toContain("Sans --osm, les temps restent estimés.");
  });

  it("refuses a relief or tiles without an extract, and an unknown option", () => {
    expect(readGroundOptions(["--elevation", "relief"])).toMatch(/^--elevation ne va qu’avec --osm\./);
    expect(readGroundOptions(["--tiles"])).toMatch(/^--tiles ne va qu’avec --osm\./);
    expect(readGroundOptions(["--map"])).toMatch(/^Option inconnue : --map\./);
  });
});
