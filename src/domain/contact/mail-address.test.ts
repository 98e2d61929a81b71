import { expect, it } from "vitest";
import { mailAddress } from "./mail-address.ts";

it("makes a mailto URL with the text intact", () => {
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
