import { selectChosenSeasonAccess } from "../../state/territory-selectors.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { usePeople } from "../people/people-text.ts";

/** Shares and numbers of served people by road in summer and winter; the numbers differ even where the rounded shares are equal. */
export function SeasonShares() {
  const { messages, format } = useDetailedApp();
  const people = usePeople();
  const access = useAppState(selectChosenSeasonAccess);
  const shareOf = (share: number | undefined) => (share === undefined ? messages.notApplicable : format.share(share));
  if (access === undefined) return null;
  const { ete, hiver } = access;
  const fewer = ete.coveredPopulation - hiver.coveredPopulation;
  return (
    <p className="season-shares">
      {messages.bothSeasons({ ete: shareOf(ete.share), hiver: shareOf(hiver.share) })}
      {fewer > 0 && ` ${messages.fewerInWinter(people(fewer))}`}
    </p>
  );
}
