import { expect, it } from "vitest";
import { offline } from "../messages/fr/offline.ts";
import { explanationOf } from "./offline-badge.tsx";

it.each([
  ["ready", /fonctionnent sans réseau/],
  ["unknown", /^La page regarde si elle peut s’ouvrir sans réseau/],
  ["failed", /n’est pas gardée sur cet appareil/],
  ["preparing", /n’est pas gardée sur cet appareil/],
] as const)("without a network, a site whose keeping is %s is explained by what is known", (keeping, sentence) => {
  expect(explanationOf(keeping, offline)).toMatch(sentence);
});
