import type { ServicePoint } from "../service-point.ts";
import { isSpaceOfWelcome } from "./resort-access.ts";

/** A place with what the way to it costs. */
export interface PlaceAtCost {
  readonly point: ServicePoint;
  readonly cost: number;
}

/** What there is for a seasonal worker around one origin, each nearest first. */
export interface HelpNear {
  /** The nearest Espace saisonnier where people are received; undefined where no way leads to any. */
  readonly space: PlaceAtCost | undefined;
  /** The nearest France services that is not that space itself; undefined likewise. */
  readonly franceServices: PlaceAtCost | undefined;
  /** Housing services and areas for vehicles within `AROUND_KM`. */
  readonly housing: readonly PlaceAtCost[];
  /** Every Espace saisonnier and France services that receives people within `AROUND_KM`. */
  readonly welcome: readonly PlaceAtCost[];
}

/** How far housing, and places open in the evening, are looked for, in kilometres by the model of the page. */
export const AROUND_KM = 30;

/**
 * Finds help around an origin.
 * @param costs What the way to each place costs, in the unit that is shown.
 * @param kilometres The same ways in kilometres, by which near is told from far.
 */
export function findHelpNear(
  points: readonly ServicePoint[],
  costs: ArrayLike<number>,
  kilometres: ArrayLike<number>,
): HelpNear {
  const reachable = points.flatMap((point, rank) => {
    const cost = costs[rank] ?? Number.POSITIVE_INFINITY;
    return Number.isFinite(cost) ? [{ point, cost, km: kilometres[rank] ?? cost }] : [];
  });
  const byCost = reachable.sort((a, b) => a.cost - b.cost);
  const around = byCost.filter(({ km }) => km <= AROUND_KM);
  const space = byCost.find(({ point }) => isSpaceOfWelcome(point));
  return {
    space,
    franceServices: byCost.find(({ point }) => point !== space?.point && isFranceServices(point)),
    housing: around.filter(({ point }) => isHousing(point)),
    welcome: around.filter(({ point }) => isSpaceOfWelcome(point) || isFranceServices(point)),
  };
}

function isFranceServices({ kind, categories }: ServicePoint): boolean {
  return kind === "accueil" && categories.includes("france-services");
}

function isHousing({ kind, categories }: ServicePoint): boolean {
  return kind !== "accueil" && categories.includes("espace-saisonnier");
}
