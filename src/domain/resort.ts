import type { Position } from "../geo/position.ts";
import type { CodeCommune, CodeDepartement } from "./codes.ts";
import { plainText } from "./plain-text.ts";
import type { Verification } from "./service-point.ts";

export type ResortId = string & { readonly brand: "ResortId" };

/** A mountain resort under the name that people give it. */
export interface Resort {
  readonly id: ResortId;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly codeCommune: CodeCommune;
  readonly codeDepartement: CodeDepartement;
  /** Its centre; the seat of its commune where the tables know no better. */
  readonly position: Position;
  readonly altitudeM: number | undefined;
  readonly verification: Verification;
}

/** A convention for the housing of seasonal workers that is known to be signed. */
export interface HousingConvention {
  readonly codeCommune: CodeCommune;
  readonly commune: string;
  /** Of the signature; undefined when it was not read. */
  readonly year: number | undefined;
  /** Identifiers of data/sources.csv. */
  readonly sources: readonly string[];
  /** The address of the page, and what was read there. */
  readonly sourceDetail: string;
  /** As precise as the source; "" when unknown. */
  readonly sourceDate: string;
  readonly verification: Verification;
}

/**
 * The same resorts with their identifiers: "Val d'Isère" is val-d-isere; where two names come to the same, the code of the
 * commune follows. Two resorts of one name in one commune get the same.
 */
export function giveResortIds(resorts: readonly Omit<Resort, "id">[]): readonly Resort[] {
  const bearers = new Map<string, number>();
  for (const { name } of resorts) bearers.set(toKebab(name), (bearers.get(toKebab(name)) ?? 0) + 1);
  return resorts.map((resort) => {
    const kebab = toKebab(resort.name);
    const id = bearers.get(kebab) === 1 ? kebab : `${kebab}-${resort.codeCommune}`;
    return { ...resort, id: id as ResortId };
  });
}

function toKebab(name: string): string {
  return plainText(name).replaceAll(" ", "-");
}
