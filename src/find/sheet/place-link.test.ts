import { expect, it } from "vitest";
import { USUAL_CHOICES } from "../../state/app-state.ts";
import { readLink } from "../../state/url/link.ts";
import { placeLink } from "./place-text.ts";

it("keeps the place and the sender's language, and drops filters, camera and fragment", () => {
  const page = "https://example.org/carte/?type=espace-saisonnier&lieu=fs-1&carte=11/45.2/6.1#liste";
  const link = placeLink(page, "fs-18", "it");
  expect(link).toBe("https://example.org/carte/?lieu=fs-18&lang=it");
  expect(readLink(new URL(link).search, USUAL_CHOICES)).toEqual({
    ...USUAL_CHOICES,
    selection: { kind: "place", id: "fs-18" },
    language: "it",
  });
});
