import { expect, it } from "vitest";
import { aCommune, aPlace } from "../testing/builders.ts";
import { writeRobots, writeSitemap } from "./sitemap.ts";

const SITE = "https://carte.example.fr/alpes/";

it("names each place, commune, list and territory by its absolute address", () => {
  const commune = aCommune();
  const xml = writeSitemap(SITE, [aPlace({ id: "fs-18" })], { communes: [commune], epcis: [] });
  const addresses = [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
  expect(addresses.slice(0, 4)).toEqual([SITE, `${SITE}a-propos/`, `${SITE}liste/`, `${SITE}liste/04/`]);
  expect(addresses).toContain(`${SITE}lieu/fs-18/`);
  expect(addresses).toContain(`${SITE}commune/04019-barcelonnette/`);
  expect(addresses).toContain(`${SITE}territoires/?territoire=05`);
  expect(addresses.at(-1)).toBe(`${SITE}territoires/?territoire=${commune.code}`);
  expect(writeRobots(SITE)).toContain(`Sitemap: ${SITE}sitemap.xml`);
});
