import { describe, expect, it } from "vitest";
import { aPlace } from "../../testing/builders.ts";
import type { PlaceRecord } from "../place.ts";
import { contactWayOf, mailAddress, webAddress } from "./contact-way.ts";

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

it("mailAddress makes a mailto URL with the text intact", () => {
  const address = mailAddress({
    to: "carte@example.org",
    subject: "Erreur & fiche ?",
    body: "Une ligne\nd’été = 100 %",
  });
  const [head, query] = address.split("?");
  expect(head).toBe("mailto:carte@example.org");
  expect(query).toBe(
    "subject=Erreur%20%26%20fiche%20%3F&body=Une%20ligne%0D%0Ad%E2%80%99%C3%A9t%C3%A9%20%3D%20100%20%25",
  );
});

it("webAddress accepts the address of a page", () => {
  expect(webAddress("https://www.example.fr/à?b=1")?.hostname).toBe("www.example.fr");
  expect(webAddress("HTTP://example.fr")?.protocol).toBe("http:");
});

it.each(["", "www.example.fr", "javascript:alert(1)", "data:text/html,<b>", "https://[", "https://", " https://a.fr"])(
  "webAddress takes %j for none",
  (text) => {
    expect(webAddress(text)).toBeUndefined();
  },
);
