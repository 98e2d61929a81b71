import { parseCodeCommune } from "../../domain/codes.ts";
import type { Origin } from "../../domain/origin.ts";
import { cleanLabel } from "./clean-label.ts";
import { isNearRegion } from "./region.ts";

const DECIMALS = 5;
/** Longitude, latitude, code of the commune or nothing, and the label, which may contain commas. */
const ADDRESS = /^(-?\d{1,2}\.\d{1,5}),(-?\d{1,2}\.\d{1,5}),([^,]*),(.+)$/su;

/** "commune:73047", "station:val-thorens", "adresse:6.07900,44.55900,05061,12 rue Carnot 05000 Gap". */
export function readOrigin(text: string): Origin | undefined {
  const [, kind, value = ""] = /^(commune|station|adresse):(.*)$/su.exec(text) ?? [];
  switch (kind) {
    case "commune": {
      const code = parseCodeCommune(value);
      return code && { kind, code };
    }
    case "station":
      return /^[a-z0-9-]{2,80}$/.test(value) ? { kind, id: value } : undefined;
    case "adresse":
      return readAddress(value);
    default:
      return undefined;
  }
}

/** Undefined for the position of a device, which is never in a link. */
export function writeOrigin(origin: Origin): string | undefined {
  switch (origin.kind) {
    case "commune":
      return `commune:${origin.code}`;
    case "station":
      return `station:${origin.id}`;
    case "adresse": {
      const position = origin.position.map((degrees) => degrees.toFixed(DECIMALS));
      return `adresse:${[...position, origin.codeCommune ?? "", cleanLabel(origin.label)].join(",")}`;
    }
    case "position":
      return undefined;
  }
}

function readAddress(text: string): Origin | undefined {
  const [, longitude, latitude, code = "", written = ""] = ADDRESS.exec(text) ?? [];
  const position = [Number(longitude), Number(latitude)] as const;
  const codeCommune = parseCodeCommune(code);
  const label = cleanLabel(written);
  if (!isNearRegion(position) || label === "" || (code !== "" && codeCommune === undefined)) return undefined;
  return { kind: "adresse", label, position, codeCommune };
}
