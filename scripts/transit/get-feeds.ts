import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describeProblems } from "../../src/data/csv/problem.ts";
import { askFor, OnlineFault, type Politeness, type Refusal } from "../online/ask-politely.ts";
import { readTableFile } from "../read-text.ts";
import { FEEDS } from "./feeds-table.ts";

/** A feed to read: a file on this device, or the reason why there is none. */
export interface FeedSource {
  readonly id: string;
  readonly title: string;
  readonly licence: string;
  readonly url: string;
  readonly path: string | undefined;
  /** In French. */
  readonly fault: string | undefined;
}

/** Downloads of a run, kept for the next one: outside version control. */
const FEED_FOLDER = "transit.local";
/** A download is asked for again after a week: timetables change. */
const FRESH_MS = 7 * 86_400_000;
/** Larger files are not timetables of a region, nor those of SNCF. */
const LARGEST_BYTES = 200_000_000;
const PER_SECOND = 1;
export const UNKNOWN_LICENCE = "inconnue";

interface GetOptions {
  readonly root: string;
  readonly isRefresh: boolean;
  readonly politeness: Politeness;
  readonly say: (line: string) => void;
}

/**
 * Downloads the feeds of the table, one after the other, at most one request a second to a host; a download of this week is not asked for
 * again, so that an interrupted run goes on. Never throws for one address.
 * @throws Error when the table cannot be read
 */
export async function getFeeds({ root, isRefresh, politeness, say }: GetOptions): Promise<readonly FeedSource[]> {
  const addresses = readAddresses(root);
  const sources: FeedSource[] = [];
  for (const [rank, source] of addresses.entries()) {
    const { id, title, licence, url } = source;
    const path = join(root, FEED_FOLDER, `${id}.zip`);
    if (licence === UNKNOWN_LICENCE) {
      sources.push({ ...source, path: undefined, fault: "licence inconnue : non demandé" });
      continue;
    }
    const isFresh = existsSync(path) && Date.now() - statSync(path).mtimeMs < FRESH_MS;
    if (isFresh && !isRefresh) {
      sources.push({ ...source, path, fault: undefined });
      continue;
    }
    if (politeness.signal?.aborted) break;
    say(`Téléchargement ${rank + 1} sur ${addresses.length} : ${title}`);
    const fault = await download(url, path, { perSecond: PER_SECOND, ...politeness });
    sources.push({ ...source, path: fault === undefined ? path : undefined, fault });
  }
  return sources;
}

/** The addresses of the table. @throws Error when the table cannot be read */
export function readAddresses(root: string): readonly Omit<FeedSource, "path" | "fault">[] {
  const { lines, problems } = readTableFile(root, FEEDS);
  const [problem] = describeProblems(problems);
  if (problem !== undefined) throw new Error(problem);
  return lines.map(({ row: { id, title, licence, url } }) => ({ id, title, licence, url }));
}

/** Undefined when the file is there; a file appears complete or not at all. */
async function download(url: string, path: string, politeness: Politeness): Promise<string | undefined> {
  try {
    const wanted = { accept: "application/zip, */*", read: readZip };
    const bytes = await askFor(url, wanted, { mostBytes: LARGEST_BYTES, ...politeness });
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(`${path}.part`, bytes);
    renameSync(`${path}.part`, path);
    return undefined;
  } catch (error) {
    rmSync(`${path}.part`, { force: true });
    if (error instanceof OnlineFault) return error.message;
    throw error;
  }
}

function readZip(bytes: Uint8Array<ArrayBuffer>): { readonly value: Uint8Array<ArrayBuffer> } | Refusal {
  // Every zip file begins with these letters.
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b)
    return { reason: "garbage", what: "La réponse n’est pas un fichier zip." };
  return { value: bytes };
}
