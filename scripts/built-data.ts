import { join } from "node:path";
import { readText } from "./read-text.ts";

/** The JSON of a file of public/data below a folder. @throws Error when it is missing or no JSON */
export function readBuilt(root: string, name: string): unknown {
  return JSON.parse(readText(join(root, "public/data", name)));
}

/** What a decoder has read of a file of public/data. @throws Error in French with the fault that it found instead */
export function decoded<T>(read: T | string, name: string): T {
  if (typeof read === "string") throw new Error(`public/data/${name} : ${read}. Lancez npm run data.`);
  return read;
}
