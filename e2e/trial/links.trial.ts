import { expect } from "../driver.ts";
import { test } from "../fixtures.ts";
import { LINK_PARAMETERS } from "../link-parameters.ts";
import { countPlaces } from "../places.ts";
import { NO_MAP } from "../tags.ts";
import { hostileText, type Random, randomFrom, SEED } from "./hostile-texts.ts";

const LINKS = 2000;
const AT_ONCE = 50;
const VIEWS = ["question", "trouver", "saisonniers"] as const;
/** A link with one to four parameters, repeated ones too, with hostile values. */
function hostileLink(random: Random): string {
  const pairs = Array.from({ length: 1 + random.below(4) }, () => {
    const text = hostileText(random);
    return `${random.oneOf(LINK_PARAMETERS)}=${random.below(2) === 0 ? text : encodeURIComponent(text)}`;
  });
  return `?vue=${random.oneOf(VIEWS)}&${pairs.join("&")}`;
}

test.describe("Hostile links", { tag: NO_MAP }, () => {
  test(`${LINKS} of them, by the history, inject nothing and leave the page as it was`, async ({ person, view }) => {
    test.setTimeout(1_800_000);
    const random = randomFrom(SEED);
    await person.opens("?vue=trouver");
    await view.list.counts(countPlaces());
    const links = Array.from({ length: LINKS }, () => hostileLink(random));
    const begun = performance.now();
    for (let from = 0; from < LINKS; from += AT_ONCE) {
      await person.goesThrough(links.slice(from, from + AT_ONCE));
      await view.hasNothingInjected();
    }
    const seconds = (performance.now() - begun) / 1000;
    await person.goesThrough(["?vue=trouver"]);
    await view.list.counts(countPlaces());
    console.log(`hostile links: ${LINKS} in ${seconds.toFixed(1)} s, seed ${SEED}`);
    expect(links).toHaveLength(LINKS);
  });
});
