import type { Settlement } from "../domain/demand/demand.ts";
import type { AttachmentColumns } from "../domain/network/attach-position.ts";
import type { Commune } from "../domain/territory.ts";

/** All people of each commune at its seat, in the format of the data; each people group is a tenth. */
export function settlementAtSeats(communes: readonly Commune[]): Settlement {
  const tenth = Uint32Array.from(communes, ({ population }) => Math.round(population / 10));
  return {
    starts: Uint32Array.from({ length: communes.length + 1 }, (_, rank) => rank),
    positions: communes.map(({ position }) => position),
    names: communes.map(() => ""),
    people: {
      tous: Uint32Array.from(communes, ({ population }) => population),
      "65-ans-et-plus": tenth,
      "sans-voiture": tenth,
    },
    roads: NO_ROADS,
  };
}

/** The data give no attachment to the roads. */
export const NO_ROADS: AttachmentColumns = {
  longitude: [],
  latitude: [],
  ends: [],
  offRoad: [],
  node: [],
  metres: [],
  seconds: [],
  onEdge: [],
};
