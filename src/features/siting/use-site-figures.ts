import { metricOf } from "../../domain/access/access-model.ts";
import type { SitingAim } from "../../domain/siting/siting-question.ts";
import type { SitingList } from "../../model/siting-answer.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { usePeople } from "../../ui/people/people-text.ts";

interface SiteFigures {
  readonly title: string;
  /** Total before and after all sites. */
  readonly total: string;
  readonly gain: (gain: number) => string;
  readonly after: (after: number) => string;
  /** Upper bound of the further gain by another choice. */
  readonly more: string;
  /** How much better another choice is. */
  readonly betterBy: (gain: number) => string;
  /** What choices are compared by; undefined for the people within the threshold. */
  readonly by: string | undefined;
}

/** Costs are written to a hundredth of a kilometre or minute, since one place among hundreds changes a mean little. */
const HUNDREDTHS = 100;

/** Figures of a list in words: people brought within the threshold, or the reduction of a cost. */
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
      betterBy: (gain) => messages.inhabitants(people(gain)),
      by: undefined,
    };
  }
  const number = format.twoDecimals;
  const upwards = (value: number) => number(Math.ceil(HUNDREDTHS * value) / HUNDREDTHS);
  const change = { count, before: number(before), number: number(after), metric };
  const most = { number: upwards(bound - (before - after)), metric };
  const words = {
    eloignement: messages.sitingMean,
    "plus-loin": messages.sitingFarthest,
    equite: messages.sitingTenth,
  }[aim];
  return {
    title: words.title({ model }),
    total: words.total(change),
    // A further place may leave the farthest inhabitant where they are.
    gain: (gain) => (gain === 0 && "noGain" in words ? words.noGain : words.gain({ number: number(gain), metric })),
    after: (cost) => words.after({ number: number(cost), metric }),
    more: words.more(most),
    betterBy: (gain) => `${upwards(gain)} ${metric}`,
    by: words.compared({ model }),
  };
}
