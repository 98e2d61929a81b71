import { expect, it } from "vitest";
import { changeRequestAddress } from "./change-request.ts";

const FORGE = "https://forge.example.org/carte/issues/new?title={title}&body={body}";

it("fills in title and body, whatever signs they have", () => {
  const address = new URL(changeRequestAddress(FORGE, { subject: "A & B $&", body: "ligne 1\nligne {title} 2" }));
  expect(address.searchParams.get("title")).toBe("A & B $&");
  expect(address.searchParams.get("body")).toBe("ligne 1\nligne {title} 2");
});

it("cuts a body that makes the address too long after a whole line", () => {
  const line = `${"é".repeat(100)}`;
  const address = changeRequestAddress(FORGE, {
    subject: "S",
    body: Array.from({ length: 50 }, () => line).join("\n"),
  });
  expect(address.length).toBeLessThanOrEqual(6000);
  const lines = new URL(address).searchParams.get("body")?.split("\n") ?? [];
  expect(new Set(lines)).toEqual(new Set([line, "…"]));
});
