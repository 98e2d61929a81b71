import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findOnPath } from "../browsers.ts";

const GUIDE = readFileSync("docs/reutiliser-les-donnees.md", "utf8");
const SITE = "https://carte.example.fr/";
const RUN_MS = 60_000;
const run = promisify(execFile);

let server: Server;
let folder: string;
let address: string;

/** The data folder of the repository, served as a host serves it, on this machine only. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "reuse-guide-"));
  server = createServer(({ url = "" }, response) => {
    const path = join("public", decodeURIComponent(url));
    if (/^public\/data\/[\w.-]+$/.test(path) && existsSync(path)) response.end(readFileSync(path));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

/** The examples of the guide in a language, with the address of the server. */
function examplesIn(language: string): readonly string[] {
  const blocks = [...GUIDE.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm"))];
  return blocks.map(([, text = ""]) => text.replaceAll(SITE, address));
}

/** Output of a program in the folder of the test. @throws Error with what it says, when it fails */
async function output(command: string, args: readonly string[]): Promise<string> {
  const { stdout } = await run(command, args, { cwd: folder, timeout: RUN_MS });
  return stdout;
}

describe("the examples of docs/reutiliser-les-donnees.md, against a started server", () => {
  it("are those that this test knows", () => {
    const count = (language: string) => examplesIn(language).length;
    expect(["sh", "python", "js", "r"].map(count)).toEqual([4, 2, 1, 1]);
    expect(GUIDE.match(/^```\w+$/gm)).toHaveLength(8);
  });

  it(
    "in Python count the places and find each file as the package describes it",
    async (test) => {
      const python = findOnPath(["python3"]);
      if (python === undefined) test.skip("python3 is missing");
      const [count = "", check = ""] = examplesIn("python");
      expect(await output("python3", ["-c", count])).toMatch(/^Counter\(\{'\d\d': \d+/);
      const lines = (await output("python3", ["-c", check])).trim().split("\n");
      expect(lines).toContain("points.geojson conforme");
      expect(lines.filter((line) => !line.endsWith(" conforme"))).toEqual([]);
    },
    RUN_MS,
  );

  it(
    "in JavaScript find the France services",
    async () => {
      const [example = ""] = examplesIn("js");
      writeFileSync(join(folder, "example.mjs"), example);
      expect(await output(process.execPath, ["example.mjs"])).toMatch(/^\d{3} \S/);
    },
    RUN_MS,
  );

  it("name properties that places have", () => {
    const [, table = ""] = /## Lire un lieu\n([\s\S]*?)\n## /.exec(GUIDE) ?? [];
    const named = [...table.matchAll(/^\| (`[^|]+`) \|/gm)].flatMap(([, cell = ""]) =>
      [...cell.matchAll(/`(\w+)`/g)].flatMap(([, name]) => name ?? []),
    );
    const { features } = JSON.parse(readFileSync("public/data/points.geojson", "utf8")) as {
      readonly features: readonly { readonly properties: Readonly<Record<string, unknown>> }[];
    };
    const known = new Set(features.flatMap(({ properties }) => Object.keys(properties)));
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });
});
