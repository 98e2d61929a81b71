import fc from "fast-check";
import proj4 from "proj4";
import { expect, it } from "vitest";
import conic from "./proj4-conic.ts";

const LAMBERT_93 =
  "+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs";

it("gives the same positions as the whole library, everywhere in metropolitan France", () => {
  const [part, whole] = [conic(LAMBERT_93, "WGS84"), proj4(LAMBERT_93, "WGS84")];
  fc.assert(
    fc.property(
      fc.double({ min: 100_000, max: 1_300_000, noNaN: true }),
      fc.double({ min: 6_000_000, max: 7_200_000, noNaN: true }),
      (eastM, northM) => {
        expect(part.forward([eastM, northM])).toEqual(whole.forward([eastM, northM]));
      },
    ),
  );
});
