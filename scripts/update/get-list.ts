import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { vintageOfName } from "../../src/domain/import/vintage-of-name.ts";
import type { Download } from "../online/download-politely.ts";
import { OnlineFault } from "../online/online-fault.ts";
import type { PublishedList } from "./read-list.ts";

export interface ListRequest {
  /** File or folder; undefined: use the service. */
  readonly from: string | undefined;
  readonly download: () => Promise<Download>;
  /** Given by the person. */
  readonly date: string | undefined;
}

/**
 * The official list, from the device or from the service. Its date is the one given by the person, else that in its name, else its last
 * change on the service. Or, in French, the reason of a failure.
 */
export async function getList({ from, download, date }: ListRequest): Promise<PublishedList | string> {
  const got = from === undefined ? await ask(download) : readDownloaded(from);
  if (typeof got === "string") return got;
  const { bytes, fileName, lastModified } = got;
  const publishedOn = date ?? (vintageOfName(fileName) || dayOf(lastModified));
  if (publishedOn === "")
    return `De quand est ${fileName} ? Ni son nom ni le service ne le disent : relancez avec --date AAAA-MM-JJ.`;
  return { bytes, fileName, date: publishedOn };
}

async function ask(download: () => Promise<Download>): Promise<Download | string> {
  try {
    return await download();
  } catch (error) {
    if (error instanceof OnlineFault) return error.message;
    throw error;
  }
}

function readDownloaded(from: string): Download | string {
  if (!existsSync(from)) return `--from ${from} : ni fichier ni dossier de ce nom.`;
  const path = statSync(from).isDirectory() ? newestIn(from) : from;
  if (path === undefined) return `--from ${from} : aucune liste (liste-fs-AAAAMMJJ.csv) dans ce dossier.`;
  return { bytes: new Uint8Array(readFileSync(path)), fileName: basename(path), lastModified: "" };
}

/** By the dates in their names, which also distinguish the list from other files. */
function newestIn(folder: string): string | undefined {
  const names = readdirSync(folder).filter((name) => /\.csv$/i.test(name) && /fs|france.?services?/i.test(name));
  const newest = names.toSorted((a, b) => vintageOfName(a).localeCompare(vintageOfName(b))).at(-1);
  return newest === undefined ? undefined : join(folder, newest);
}

function dayOf(lastModified: string): string {
  const moment = Date.parse(lastModified);
  return Number.isNaN(moment) ? "" : new Date(moment).toISOString().slice(0, 10);
}
