import { expect, it } from "vitest";
import { aPlace } from "../../testing/builders.ts";
import type { Place } from "../place.ts";
import { findLikeOthers } from "./find-like-others.ts";

/** A place with this telephone number. */
function answering(phone: string, changes: Partial<Place>): Place {
  const place = aPlace(changes);
  return { ...place, records: [{ ...place.records[0], phone }] };
}

it("finds of two near and like places each beside the other", () => {
  const one = answering("04 92 00 00 00", { id: "fs-1" });
  const like = answering("04 92 00 00 00", {
    id: "lm-1",
    name: "Tiers-lieu",
    categories: ["lieu-multiservices"],
  });
  const unlike = answering("04 92 00 00 01", {
    id: "lm-2",
    name: "Médiathèque Le Signal",
    categories: ["lieu-multiservices"],
  });
  expect([...findLikeOthers([one, like, unlike])]).toEqual([
    ["fs-1", [like]],
    ["lm-1", [one]],
  ]);
});

it("finds none among places without common features", () => {
  const other = aPlace({ id: "lm-2", name: "Médiathèque Le Signal", categories: ["lieu-multiservices"] });
  expect(findLikeOthers([aPlace({ id: "fs-1" }), other])).toEqual(new Map());
});
