import type { SitingList } from "../../model/siting-answer.ts";
import { useFrenchApp } from "../../ui/french-app.ts";
import { usePeople } from "../../ui/people/people-text.ts";

interface SiteFigures {
  readonly title: string;
  /** Total before and after all sites. */
  readonly total: string;
  readonly gain: (gain: number) => string;
  readonly after: (after: number) => string;
  /** Upper bound of the further gain by another choice. */
  readonly more: string;
}

/** Figures of a list in words: people brought within the threshold. */
export function useSiteFigures({ model, threshold, population, before, sites, bound }: SitingList): SiteFigures {
  const { messages, format } = useFrenchApp();
  const people = usePeople();
  const after = sites.at(-1)?.after ?? before;
  const gained = after - before;
  return {
    title: messages.sitingListTitle({ model, threshold }),
    total: messages.sitingTotal({
      ...people(gained),
      count: sites.length,
      before: format.share(before / population),
      share: format.share(after / population),
    }),
    gain: (gain) => messages.sitingGain(people(gain)),
    after: (covered) => messages.sitingAfter({ share: format.share(covered / population) }),
    more: messages.sitingAtMost(people(bound - gained)),
  };
}
