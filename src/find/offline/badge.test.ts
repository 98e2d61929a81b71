import { expect, it } from "vitest";
import { details } from "../../ui/messages/fr/details.ts";
import { explanationOf } from "./notices.tsx";

it.each([
  ["ready", /fonctionnent sans réseau/],
  ["unknown", /^La page regarde si elle peut s’ouvrir sans réseau/],
  ["failed", /n’est pas gardée sur cet appareil/],
  ["preparing", /n’est pas gardée sur cet appareil/],
] as const)("explains a missing network when the copy of the site is %s", (keeping, sentence) => {
  expect(explanationOf(keeping, details)).toMatch(sentence);
});
