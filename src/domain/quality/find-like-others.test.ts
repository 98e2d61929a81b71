import { expect, it } from "vitest";
import { aPlace } from "../../testing/builders.ts";
import type { Place } from "../place.ts";
import { seekLikeOthers } from "./find-like-others.ts";

/** All results, and the number of yields. */
function findLikeOthers(places: readonly Place[]) {
  const seek = seekLikeOthers(places);
  for (let rests = 0; ; rests++) {
    const { done, value } = seek.next();
    if (done === true) return { found: [...value].sort(), rests };
  }
}

/** A place with this telephone number. */
function answering(phone: string, changes: Partial<Place>): Place {
  const place = aPlace(changes);
  return { ...place, records: [{ ...place.records[0], phone }] };
}

it("finds both of two near and like places", () => {
  const places = [
    answering("04 92 00 00 00", { id: "fs-1" }),
    answering("04 92 00 00 00", { id: "lm-1", name: "Tiers-lieu", categories: ["lieu-multiservices"] }),
    answering("04 92 00 00 01", { id: "lm-2", name: "Médiathèque Le Signal", categories: ["lieu-multiservices"] }),
  ];
  expect(findLikeOthers(places).found).toEqual(["fs-1", "lm-1"]);
});

it("finds none among places without common features", () => {
  const places = [
    aPlace({ id: "fs-1" }),
    aPlace({ id: "lm-2", name: "Médiathèque Le Signal", categories: ["lieu-multiservices"] }),
  ];
  expect(findLikeOthers(places)).toEqual({ found: [], rests: 2 });
});
