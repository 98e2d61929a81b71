import { spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { findOnPath } from "../find-on-path.ts";

/** Where programs are found, and what is heard of them. */
export interface ToolSite {
  /** Folder of the project. */
  readonly root: string;
  readonly signal: AbortSignal;
  readonly say: (line: string) => void;
  /** Milliseconds, for the time of each message of progress. */
  readonly now: () => number;
  /** Folders of programs, as in PATH. */
  readonly path: string | undefined;
  readonly platform: NodeJS.Platform;
}

/** Name of a program, what it is for in French, and the packages that bring it. */
export interface Tool {
  readonly name: string;
  readonly use: string;
  readonly debian: string;
  readonly brew: string;
}

/** Folder of what the command writes beside its result. */
export const CACHE = "tiles.local";
const SAY_EVERY_MS = 10_000;

/** The path of a program. @throws Error that says how to install it */
export function findTool({ name, use, debian, brew }: Tool, { path, platform }: ToolSite): string {
  const found = findOnPath([name], path);
  if (found !== undefined) return found;
  const how =
    platform === "darwin" ? `brew install ${brew}` : `sudo apt install ${debian} (Debian 13, Ubuntu 24.04 et suivants)`;
  throw new Error(`${name} n’est pas installé : ${use}. Installez-le par ${how}, puis relancez la commande.`);
}

/**
 * Runs a program, with its output in a file of the cache and its progress said.
 * @param input what may be cut, in French: « l’extrait »
 * @throws Error when it fails
 */
export async function runTool(
  program: string,
  args: readonly string[],
  { name, input }: { readonly name: string; readonly input: string },
  site: ToolSite,
): Promise<void> {
  const path = join(CACHE, `${name}.log`);
  const log = createWriteStream(join(site.root, path));
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"], signal: site.signal });
  const progress = followProgress(site);
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (bytes: Buffer) => {
      log.write(bytes);
      progress(bytes.toString("utf8"));
    });
  }
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once("error", reject);
      child.once("close", resolve);
    });
    if (code === 0) return;
  } finally {
    log.end();
    await finished(log);
  }
  const why = `${input} est coupé, le disque est plein ou la mémoire manque`;
  throw new Error(`${name} s’est arrêté avant la fin (${why}). Son compte rendu : ${path}.`);
}

/** Says now and then how far tilemaker has come. */
function followProgress({ say, now }: ToolSite): (text: string) => void {
  let saidAt = now();
  return (text) => {
    const [read, written] = [/Block (\d+)\/(\d+)/, /tile (\d+) of (\d+)/].map((form) => form.exec(text));
    const step = written ?? read;
    if (!step || now() - saidAt < SAY_EVERY_MS) return;
    saidAt = now();
    const share = Math.round((100 * Number(step[1])) / Math.max(1, Number(step[2])));
    say(`${written ? "Écriture" : "Lecture"} : ${share} %`);
  };
}
