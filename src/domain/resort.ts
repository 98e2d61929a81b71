import type { CodeCommune, CodeDepartement } from "./codes.ts";
import type { Position } from "./geo/position.ts";
import type { Verification } from "./place.ts";
import { plainText } from "./plain-text.ts";
import type { SourceReference } from "./source-reference.ts";

export type ResortId = string & { readonly brand: "ResortId" };

/** A mountain resort, with its common name. */
export interface Resort {
  readonly id: ResortId;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly codeCommune: CodeCommune;
  readonly codeDepartement: CodeDepartement;
  /** Its centre; the seat of its commune when unknown. */
  readonly position: Position;
  readonly altitudeM: number | undefined;
  readonly verification: Verification;
}

/** A convention for the housing of seasonal workers, known to be signed. */
export interface HousingConvention extends SourceReference {
  readonly codeCommune: CodeCommune;
  readonly commune: string;
  /** Year of the signature; undefined when unknown. */
  readonly year: number | undefined;
}

/**
 * Adds ids to resorts: "Val d'Isère" becomes val-d-isere; when two names give the same id, the code of the commune
 * follows. Two resorts with one name in one commune get the same id.
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
