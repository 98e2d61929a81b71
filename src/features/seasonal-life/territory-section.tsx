import { useAppState } from "../../ui/app-context.ts";
import { useFrenchApp } from "../../ui/french-app.ts";
import { LoadFault } from "../../ui/shell/load-fault.tsx";
import { departementNames } from "../../ui/territory/departement-names.ts";
import { AgreementItems } from "./agreement-items.tsx";
import { ConventionItems } from "./conventions.tsx";
import { selectSeasonalLife, selectSeasonalTerritory } from "./state.ts";

/** In « Territoires »: the housing conventions known in the chosen territory, and the agreements of its départements. */
export function SeasonalTerritorySection() {
  const { messages, format } = useFrenchApp();
  const life = useAppState(selectSeasonalLife);
  const resorts = useAppState((state) => state.resources.resorts);
  const known = useAppState(selectSeasonalTerritory);
  if (life.status === "failed") return <LoadFault title={messages.lifeFailed} fault={life.fault} />;
  if (resorts.status === "failed") return <LoadFault title={messages.resortsFailed} fault={resorts.fault} />;
  if (known === undefined) return null;
  const { signed, agreements, departements } = known;
  const over = signed.filter(({ term }) => term.kind === "over").length;
  return (
    <>
      <p>{messages.conventionsInTerritory({ count: signed.length, over })}</p>
      <ConventionItems life={known} heading="h3" />
      <h3>
        {messages.labelled({
          name: messages.agreementsTitle,
          text: departementNames(departements, { messages, format }),
        })}
      </h3>
      {agreements.length === 0 ? <p>{messages.noAgreement}</p> : <AgreementItems agreements={agreements} />}
      <p className="hint">{messages.agreementsOfDepartement}</p>
    </>
  );
}
