import { greatCircleDistanceKm, type Position } from "../../domain/geo/position.ts";
import type { Commune } from "../../domain/territory.ts";
import type { CommuneFinder } from "./commune-finder.ts";
import type { ImportRow } from "./import-row.ts";

type CommuneField = "code_commune" | "commune" | "postcode" | "address";

/** The commune named by a row. */
export type ClaimedCommune =
  /** Certain: named by its code, or by two fields that agree. */
  | {
      readonly kind: "found";
      readonly commune: Commune;
      readonly isCertain: boolean;
      /** The field that names it. */
      readonly field: CommuneField;
      /** Its postcode is that of several communes, and the name or the address of the place tells which. */
      readonly isTold: boolean;
      /** Named by a former name or code, or by that of a commune merged into it. */
      readonly isFormer: boolean;
    }
  | { readonly kind: "ambiguous" | "unknown"; readonly field: CommuneField; readonly candidates: readonly Commune[] }
  /** In a département outside the map. */
  | { readonly kind: "foreign" }
  | { readonly kind: "unsaid" };

/** Greatest distance of a commune's territory from its seat; the tables are checked against it. */
export const NEAR_SEAT_KM = 15;

/**
 * The commune named by a row: by its INSEE code, else by its name, with postcode or position to choose between namesakes, else by its
 * postcode, with the name and the address of the place to choose between communes that share it.
 */
export function claimCommune(row: ImportRow, finder: CommuneFinder, position: Position | undefined): ClaimedCommune {
  const code = row.text("code_commune");
  const commune = finder.byCode(code);
  if (commune !== undefined)
    return found(commune, "code_commune", { isCertain: true, isFormer: commune.code !== code });
  if (finder.isForeign(code)) return { kind: "foreign" };
  const name = row.text("commune");
  const postcode = row.text("postcode");
  if (name !== "") return claimByName({ field: "commune", name, postcode, position }, finder);
  if (postcode !== "") return claimByPostcode(postcode, `${row.text("name")} ${row.text("address")}`, finder);
  if (code !== "") return { kind: "unknown", field: "code_commune", candidates: [] };
  const [, ofAddress = "", townOfAddress = ""] = /\b(\d{5})\s+(\p{L}[^,;\d]*?)\s*$/u.exec(row.text("address")) ?? [];
  if (ofAddress === "") return { kind: "unsaid" };
  return claimByName({ field: "address", name: townOfAddress, postcode: ofAddress, position }, finder);
}

interface NameClaim {
  readonly field: CommuneField;
  readonly name: string;
  readonly postcode: string;
  readonly position: Position | undefined;
}

function claimByName({ field, name, postcode, position }: NameClaim, finder: CommuneFinder): ClaimedCommune {
  const namesakes = finder.byName(name);
  if (finder.isForeign(postcode)) {
    // When the position agrees with the name, the postcode is wrong.
    const chosen = chooseByPosition({ field, name, postcode, position }, namesakes, finder);
    return chosen.kind === "found" ? chosen : { kind: "foreign" };
  }
  if (namesakes.length === 0) return { kind: "unknown", field, candidates: finder.byPostcode(postcode) };
  const [, departement = ""] = /\((\d{2})\)/.exec(name) ?? [];
  const candidates = narrow(namesakes, postcode === "" ? departement : postcode);
  const [only] = candidates;
  if (only !== undefined && candidates.length === 1) {
    const isFormer = finder.isFormerName(only, name);
    return found(only, field, { isCertain: only.postcodes.includes(postcode), isFormer });
  }
  return chooseByPosition({ field, name, postcode, position }, candidates, finder);
}

/**
 * Namesakes with this postcode or département number; without any (a CEDEX has a postcode of its own), those of the same département;
 * without any, all.
 */
function narrow(namesakes: readonly Commune[], postcode: string): readonly Commune[] {
  const withIt = namesakes.filter(({ postcodes }) => postcodes.includes(postcode));
  if (withIt.length > 0) return withIt;
  const inDepartement = namesakes.filter(({ codeDepartement }) => postcode.startsWith(codeDepartement));
  return inDepartement.length > 0 ? inDepartement : namesakes;
}

function claimByPostcode(postcode: string, text: string, finder: CommuneFinder): ClaimedCommune {
  const candidates = finder.byPostcode(postcode);
  const [only] = candidates;
  if (only === undefined) {
    return finder.isForeign(postcode) ? { kind: "foreign" } : { kind: "unknown", field: "postcode", candidates };
  }
  if (candidates.length === 1) return found(only, "postcode", { isCertain: false, isFormer: false });
  const told = finder.namedIn(text, candidates);
  return told === undefined
    ? { kind: "ambiguous", field: "postcode", candidates }
    : found(told, "postcode", { isCertain: false, isFormer: false, isTold: true });
}

/** The namesake at the position of the row. */
function chooseByPosition(
  { field, name, position }: NameClaim,
  candidates: readonly Commune[],
  finder: CommuneFinder,
): ClaimedCommune {
  if (position === undefined) return { kind: "ambiguous", field, candidates };
  const [nearest] = candidates
    .map((commune) => ({ commune, distanceKm: greatCircleDistanceKm(position, commune.position) }))
    .sort((a, b) => a.distanceKm - b.distanceKm);
  if (nearest === undefined || nearest.distanceKm > NEAR_SEAT_KM) return { kind: "ambiguous", field, candidates };
  return found(nearest.commune, field, { isCertain: true, isFormer: finder.isFormerName(nearest.commune, name) });
}

function found(
  commune: Commune,
  field: CommuneField,
  how: { readonly isCertain: boolean; readonly isFormer: boolean; readonly isTold?: boolean },
): ClaimedCommune {
  return { kind: "found", commune, field, isTold: false, ...how };
}
