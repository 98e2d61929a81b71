import { describe, expect, it } from "vitest";
import { aPlace } from "../../testing/builders.ts";
import type { PlaceRecord } from "../place.ts";
import { contactWayOf } from "./contact-way.ts";

function wayWith(said: Partial<PlaceRecord>) {
  const place = aPlace();
  const none = { phone: "", email: "", website: "" };
  return contactWayOf({ ...place, records: [{ ...place.records[0], ...none, ...said }] });
}

describe("contactWayOf", () => {
  it("is the telephone before mail and site, unless its number is in doubt", () => {
    const all = { phone: "04 92 00 00 00", email: "accueil@exemple.fr", website: "https://exemple.fr" };
    expect(wayWith(all)).toBe("phone");
    expect(wayWith({ ...all, hasDoubtfulPhone: true })).toBe("email");
    expect(wayWith({ phone: all.phone, hasDoubtfulPhone: true })).toBe("none");
    expect(wayWith({ website: all.website })).toBe("website");
  });
});
