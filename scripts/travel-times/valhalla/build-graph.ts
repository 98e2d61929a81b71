import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { closeSync, existsSync, mkdirSync, openSync, rmSync, statfsSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { readText } from "../../read-text.ts";
import { engineConfig } from "./engine-config.ts";
import { ENGINE, type EngineFolders } from "./engine-package.ts";

/** A graph takes some three times its extracts while it is built. */
const ROOM = 4;
const DONE = "done";
const LOG = "build.log";

export interface Graph {
  readonly configFile: string;
  /** Changes with the extracts and the engine. */
  readonly key: string;
}

export interface GraphSite {
  /** Folder in which graphs are kept between runs. */
  readonly folder: string;
  readonly cores: number;
  readonly signal: AbortSignal;
  readonly say: (line: string) => void;
}

/** Key of a graph: by the name, size and time of the extracts, and the engine. */
function graphKey(extracts: readonly string[]): string {
  const hash = createHash("sha256").update(`${ENGINE.version}\n`);
  for (const extract of extracts) {
    const { size, mtimeMs } = statSync(extract);
    hash.update(`${basename(extract)} ${size} ${Math.round(mtimeMs)}\n`);
  }
  return hash.digest("hex").slice(0, 12);
}

/** Finds the engine's graph of the extracts, or builds it; or says in French why it cannot be built. */
export async function ensureGraph(
  extracts: readonly string[],
  { binaries }: EngineFolders,
  { folder, cores, signal, say }: GraphSite,
): Promise<Graph | string> {
  const key = graphKey(extracts);
  const own = join(folder, `graph-${key}`);
  const tiles = join(own, "tiles");
  const graph = { key, configFile: join(own, "config.json") };
  if (existsSync(join(own, DONE))) {
    say("Graphe des routes : celui de la dernière fois.");
    return graph;
  }
  mkdirSync(folder, { recursive: true });
  const needed = ROOM * extracts.reduce((sum, extract) => sum + statSync(extract).size, 0);
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < needed) {
    return `Il reste ${megabytes(bavail * bsize)} sur le disque de ${folder}, et le graphe en demande ${megabytes(needed)} : faites de la place, puis relancez.`;
  }
  // What an interrupted build has left is no graph.
  rmSync(own, { recursive: true, force: true });
  mkdirSync(tiles, { recursive: true });
  writeFileSync(graph.configFile, JSON.stringify(engineConfig({ graphFolder: tiles, cores })));
  say(`Construction du graphe des routes, dans ${own}.`);
  const fault = await build(join(binaries, "valhalla_build_tiles"), graph.configFile, extracts, join(own, LOG), signal);
  if (signal.aborted) return "Interrompu : le graphe n’est pas fini. Relancez la commande.";
  if (fault !== undefined) {
    return `Le graphe n’a pas pu être construit (${fault}). Le compte rendu du moteur est dans ${join(own, LOG)} ; un extrait coupé ou un disque plein en sont les causes usuelles.`;
  }
  writeFileSync(join(own, DONE), "");
  return graph;
}

function build(
  program: string,
  configFile: string,
  extracts: readonly string[],
  log: string,
  signal: AbortSignal,
): Promise<string | undefined> {
  const out = openSync(log, "w");
  const args = ["-c", configFile, ...extracts.map((extract) => resolve(extract))];
  const child = spawn(program, args, { cwd: dirname(configFile), stdio: ["ignore", out, out], signal });
  return new Promise((done) => {
    let fault: string | undefined;
    child.on("error", (error) => {
      fault = error.message;
    });
    child.on("close", (code, killed) => {
      closeSync(out);
      done(code === 0 ? undefined : (fault ?? lastWords(log) ?? `fin par ${killed ?? code}`));
    });
  });
}

/** Why the engine gave up, in its own words. */
function lastWords(log: string): string | undefined {
  return /what\(\):\s*(.+)/.exec(readText(log))?.[1];
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1e6)} Mo`;
}
