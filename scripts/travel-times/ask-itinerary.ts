import { join } from "node:path";
import { askPolitely, type Politeness } from "../online/ask-politely.ts";
import { OnlineFault } from "../online/online-fault.ts";
import { readText } from "../read-text.ts";
import type { Outcome } from "./ask-pairs.ts";
import type { Ends } from "./pair.ts";
import { itineraryUrl, readItinerary } from "./read-itinerary.ts";

/** Requests a way from the service. Never throws. */
export async function askItinerary(ends: Ends, service: string, politeness: Politeness): Promise<Outcome> {
  try {
    return toOutcome(await askPolitely(itineraryUrl(ends, service), politeness), ends);
  } catch (error) {
    if (error instanceof OnlineFault) return { kind: "failed", reason: error.reason, sentence: error.message };
    throw error;
  }
}

/** File name of the answer for a way. */
export function answerFile({ codeCommune, placeId }: Ends): string {
  return `${codeCommune}_${placeId}.json`;
}

/** Reads the answer for a way from a folder of downloaded answers. Never throws. */
export function readAnswerFile(ends: Ends, folder: string): Outcome {
  const path = join(folder, answerFile(ends));
  let text: string;
  try {
    text = readText(path);
  } catch {
    return { kind: "failed", reason: "missing", sentence: `${path} ne peut pas être lu.` };
  }
  try {
    return toOutcome(JSON.parse(text), ends);
  } catch {
    return { kind: "failed", reason: "garbage", sentence: `${path} n’est pas du JSON.` };
  }
}

function toOutcome(json: unknown, ends: Ends): Outcome {
  const read = readItinerary(json, ends);
  if (typeof read !== "string") return { kind: "measured", ...read };
  return { kind: "failed", reason: "unusable", sentence: `${ends.codeCommune} → ${ends.placeId} : ${read}.` };
}
