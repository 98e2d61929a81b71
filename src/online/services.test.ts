import { expect, it } from "vitest";
import { SERVICE_HOSTS, SERVICES } from "./services.ts";

it("the content policy lets the hosts of the declared services be asked, and no other", () => {
  const origins = Object.values(SERVICES).map((url) => new URL(url).origin);
  // The list's stable address redirects to the host of its files.
  expect([...new Set(origins), "https://static.data.gouv.fr"]).toEqual(SERVICE_HOSTS);
  expect(SERVICE_HOSTS).toEqual(["https://data.geopf.fr", "https://www.data.gouv.fr", "https://static.data.gouv.fr"]);
});
