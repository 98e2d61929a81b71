import { expect, it } from "vitest";
import { directionsAddress } from "../../domain/contact/directions.ts";
import { LINKED_SITES, SERVICE_HOSTS, SERVICES } from "./services.ts";

it("SERVICE_HOSTS lists the hosts of the declared services, each once", () => {
  expect(SERVICE_HOSTS).toEqual(["https://data.geopf.fr"]);
});

it("every URL that the page requests is on a declared host", () => {
  const origins = Object.values(SERVICES).map((url) => new URL(url).origin);
  expect(origins.filter((origin) => !SERVICE_HOSTS.includes(origin))).toEqual([]);
});

it("hosts are written as sources of the content security policy: an origin, by https", () => {
  for (const host of SERVICE_HOSTS) expect(host).toBe(new URL(host).origin);
  expect(SERVICE_HOSTS.filter((host) => !host.startsWith("https://"))).toEqual([]);
});

it("the sites for directions are declared as linked sites", () => {
  const goal = { name: "Gap", position: [6.08, 44.56] } as const;
  for (const [finder, site] of [
    ["openstreetmap", LINKED_SITES.openstreetmap],
    ["google", LINKED_SITES.google],
    ["apple", LINKED_SITES.apple],
  ] as const)
    expect(new URL(directionsAddress(finder, goal)).origin).toBe(site);
});
