import type { OfficialCodes } from "../../scripts/pipeline/official-codes.ts";
import type { DepartementOutline } from "../../scripts/territories/read-outlines.ts";
import type { CommunesAndEpcis } from "../../src/domain/exchange/commune-columns.ts";
import type { Commune } from "../../src/domain/territory.ts";
import { createContains } from "../../src/geo/point-in-polygon.ts";
import type { Position } from "../../src/geo/position.ts";
import { createRandom } from "../seeded-places.ts";

/** Least distance between seats, as a share of their mean distance. */
const LEAST_APART = 0.5;
const DECIMALS = 5;

/**
 * The current communes with their official names, populations, EPCI and postcodes, at fictitious seats spread over the outline of their
 * département; equal for the same seed.
 */
export function makeCommunes(
  official: OfficialCodes,
  outlines: readonly DepartementOutline[],
  seed: number,
): CommunesAndEpcis {
  const random = createRandom(seed);
  const communes = outlines.flatMap((outline) => {
    const inside = [...official.communes.values()].filter(({ departement }) => departement === outline.code);
    const seats = spreadSeats(outline, inside.length, random);
    return inside.map(
      ({ code, name, population, codeEpci, postcodes, formerNames }, at): Commune => ({
        code,
        name,
        population,
        codeEpci,
        postcodes,
        otherNames: formerNames,
        codeDepartement: outline.code,
        position: seats[at] ?? [0, 0],
      }),
    );
  });
  const members = new Map<string, number>();
  for (const { codeEpci } of communes) if (codeEpci) members.set(codeEpci, (members.get(codeEpci) ?? 0) + 1);
  const epcis = official.epcis.flatMap(({ code, name, memberCodes }) => {
    const communesInRegion = members.get(code);
    return communesInRegion === undefined ? [] : [{ code, name, communesInRegion, communesInAll: memberCodes.length }];
  });
  return { communes: communes.toSorted((a, b) => (a.code < b.code ? -1 : 1)), epcis };
}

/** Random positions in the bounding box of an outline; keeps those inside and away from others. */
function spreadSeats({ rings }: DepartementOutline, count: number, random: () => number): readonly Position[] {
  const isInside = createContains(rings.map((ring) => ({ type: "Polygon", coordinates: [ring.map((p) => [...p])] })));
  const longitudes = rings.flat().map(([longitude]) => longitude);
  const latitudes = rings.flat().map(([, latitude]) => latitude);
  const [west, south] = [Math.min(...longitudes), Math.min(...latitudes)];
  const [width, height] = [Math.max(...longitudes) - west, Math.max(...latitudes) - south];
  const seats: Position[] = [];
  let apart = LEAST_APART * Math.sqrt((width * height) / (2 * count));
  for (let drawn = 0; seats.length < count; drawn++) {
    // When the outline has less room than half its bounding box, the least distance shrinks.
    if (drawn % (20 * count) === 20 * count - 1) apart *= 0.8;
    const seat = [round(west + random() * width), round(south + random() * height)] as const;
    if (isInside(seat) && seats.every((other) => Math.hypot(other[0] - seat[0], other[1] - seat[1]) > apart)) {
      seats.push(seat);
    }
  }
  return seats;
}

function round(degrees: number): number {
  return Number(degrees.toFixed(DECIMALS));
}
