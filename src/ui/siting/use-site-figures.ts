import { metricOf } from "../../domain/access/access-model.ts";
import type { SitingAim } from "../../domain/siting/siting-question.ts";
import type { SitingList } from "../../model/siting-answer.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { usePeople } from "../people/people-text.ts";

interface SiteFigures {
  readonly title: string;
  /** Total before and after all sites. */
  readonly total: string;
  readonly gain: (gain: number) => string;
  readonly after: (after: number) => string;
  /** Upper bound of the further gain by another choice. */
  readonly more: string;
}

/** Means are written to a hundredth of a kilometre or minute, since one place among hundreds changes them little. */
const HUNDREDTHS = 100;

/** Figures of a list in words: people brought within the threshold, or the reduction of a mean cost. */
export function useSiteFigures(list: SitingList, aim: SitingAim): SiteFigures {
  const { messages, format } = useDetailedApp();
  const people = usePeople();
  const { model, threshold, population, before, sites, bound } = list;
  const metric = metricOf(model);
  const after = sites.at(-1)?.after ?? before;
  const count = sites.length;
  if (aim === "couverture") {
    const gained = after - before;
    const more = bound - gained;
    return {
      title: messages.sitingListTitle({ model, threshold }),
      total: messages.sitingTotal({
        ...people(gained),
        count,
        before: format.share(before / population),
        share: format.share(after / population),
      }),
      gain: (gain) => messages.sitingGain(people(gain)),
      after: (covered) => messages.sitingAfter({ share: format.share(covered / population) }),
      more: messages.sitingAtMost(people(more)),
    };
  }
  const cost = format.twoDecimals;
  const upwards = (value: number) => cost(Math.ceil(HUNDREDTHS * value) / HUNDREDTHS);
  return {
    title: messages.sitingMeanTitle({ model }),
    total: messages.sitingMeanTotal({ count, before: cost(before), number: cost(after), metric }),
    gain: (gain) => messages.sitingMeanGain({ number: cost(gain), metric }),
    after: (mean) => messages.sitingMeanAfter({ number: cost(mean), metric }),
    more: messages.sitingMeanAtMost({ number: upwards(bound - (before - after)), metric }),
  };
}
