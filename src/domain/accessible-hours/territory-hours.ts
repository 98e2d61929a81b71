import type { Demand } from "../demand/demand.ts";
import type { Commune } from "../territory.ts";
import type { AccessibleHours } from "./accessible-hours.ts";
import { HOUR_WINDOWS, type HourWindow } from "./hours-measures.ts";

/** Accessible hours of the people of a territory. */
export interface TerritoryHours {
  readonly population: number;
  /** People within the threshold of places of unknown hours only: they are in no other figure. */
  readonly unknownPopulation: number;
  /** People who reach no open place within the window. */
  readonly withoutHours: Readonly<Record<HourWindow, number>>;
  /** Mean hours of the others and of those without, weighted by people; undefined when nobody's hours are known. */
  readonly meanHours: Readonly<Record<HourWindow, number | undefined>>;
  /** Hours a week for 1,000 people, by the enhanced two-step floating catchment; undefined when nobody's hours are known. */
  readonly perThousand: number | undefined;
}

/** People who reach an open place of known hours within the window. */
export function peopleWithHours(
  { population, unknownPopulation, withoutHours }: TerritoryHours,
  window: HourWindow,
): number {
  return population - unknownPopulation - withoutHours[window];
}

/** Whether every place within the threshold of a demand point has unknown hours: its own hours are unknown, not zero. */
export function isUnknownAt({ known, unknown }: AccessibleHours, point: number): boolean {
  return known[point] === 0 && (unknown[point] ?? 0) > 0;
}

/**
 * Figures of each territory by its key. `keyOf` returns the territory of a commune; undefined for none.
 * @param perPerson hours a week for each person of a demand point, from `enhancedCatchment`
 */
export function measureHours(
  { communes, points }: Demand,
  hours: AccessibleHours,
  perPerson: Float64Array,
  keyOf: (commune: Commune) => string | undefined,
): ReadonlyMap<string, TerritoryHours> {
  const tallies = new Map<string, Tally>();
  const tallyOf = communes.map((commune) => {
    const key = keyOf(commune);
    if (key === undefined) return undefined;
    const tally = tallies.get(key) ?? openTally();
    tallies.set(key, tally);
    return tally;
  });
  for (const [point, { communeRank, population }] of points.entries()) {
    const tally = tallyOf[communeRank];
    if (tally === undefined || population === 0) continue;
    tally.population += population;
    if (isUnknownAt(hours, point)) tally.unknownPopulation += population;
    else count(tally, population, (window) => hours.minutes[window][point] ?? 0, perPerson[point] ?? 0);
  }
  return new Map([...tallies].map(([key, tally]) => [key, close(tally)]));
}

interface Tally {
  population: number;
  unknownPopulation: number;
  readonly withoutHours: Record<HourWindow, number>;
  /** Sums of minutes × people. */
  readonly minutes: Record<HourWindow, number>;
  /** Sum of hours per person × people. */
  capacity: number;
}

function openTally(): Tally {
  return {
    population: 0,
    unknownPopulation: 0,
    withoutHours: { semaine: 0, samedi: 0, soir: 0 },
    minutes: { semaine: 0, samedi: 0, soir: 0 },
    capacity: 0,
  };
}

function count(tally: Tally, people: number, minutesIn: (window: HourWindow) => number, perPerson: number): void {
  tally.capacity += people * perPerson;
  for (const window of HOUR_WINDOWS) {
    const minutes = minutesIn(window);
    tally.minutes[window] += people * minutes;
    if (minutes === 0) tally.withoutHours[window] += people;
  }
}

function close({ population, unknownPopulation, withoutHours, minutes, capacity }: Tally): TerritoryHours {
  const people = population - unknownPopulation;
  const mean = (sum: number) => (people === 0 ? undefined : sum / people);
  return {
    population,
    unknownPopulation,
    withoutHours,
    meanHours: {
      semaine: mean(minutes.semaine / 60),
      samedi: mean(minutes.samedi / 60),
      soir: mean(minutes.soir / 60),
    },
    perThousand: mean(1000 * capacity),
  };
}
