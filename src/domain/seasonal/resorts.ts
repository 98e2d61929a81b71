import type { CodeCommune, CodeDepartement } from "../codes.ts";
import type { NearestCosts } from "../geo/nearest-index.ts";
import type { Position } from "../geo/position.ts";
import type { Place, SourceReference, Verification } from "../place.ts";
import { plainText } from "../text.ts";

export type ResortId = string & { readonly brand: "ResortId" };

/** A mountain resort, with its common name. */
export interface Resort {
  readonly id: ResortId;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly codeCommune: CodeCommune;
  readonly codeDepartement: CodeDepartement;
  /** Its centre; the town hall of its commune when unknown. */
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

/** "Val d'Isère" becomes val-d-isere; two of one name get the code of the commune, two of one commune the same id. */
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

/** A resort, or a thing with its properties, and its nearest Espace saisonnier. */
export interface ResortAccess<R> {
  readonly resort: R;
  /** Undefined without any, or without a way. */
  readonly space: Place | undefined;
  /** In the unit of the given costs; Infinity without a way. */
  readonly cost: number;
}

/** Kilometres by road in winter within which a resort has an Espace saisonnier. */
export const NEAR_KM = 15;

/** Whether a place is an Espace saisonnier that receives people: not a housing service or a vehicle area. */
export function isReceivingSpace({ categories, kind }: Place): boolean {
  return kind === "accueil" && categories.includes("espace-saisonnier");
}

/** Whether a place may be open in winter: its source does not restrict it to summer. */
export function mayOpenInWinter({ records }: Place): boolean {
  return records.some(({ category, season }) => category === "espace-saisonnier" && season !== "ete");
}

/** Joins each resort with its nearest space, from the result of `nearestRoadCosts` for their positions. */
export function joinAccess<R>(
  resorts: readonly R[],
  spaces: readonly Place[],
  { cost, placeIndex }: NearestCosts,
): readonly ResortAccess<R>[] {
  return resorts.map((resort, rank) => ({
    resort,
    space: spaces[placeIndex[rank] ?? -1],
    cost: cost[rank] ?? Number.POSITIVE_INFINITY,
  }));
}

export function isWithoutSpace({ cost }: ResortAccess<unknown>): boolean {
  return cost > NEAR_KM;
}
