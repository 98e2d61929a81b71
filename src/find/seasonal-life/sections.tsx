import { type Agreement, agreementsIn } from "../../domain/seasonal/convention-life.ts";
import { departementOfCode } from "../../domain/territory.ts";
import { useAppState, useDetailedApp } from "../app-context.ts";
import { LoadFault } from "../shell/load-fault.tsx";
import { selectOriginDepartement } from "../useful-links/state.ts";
import { AgreementItems } from "./agreement-items.tsx";
import { MeetingsSection } from "./meetings-section.tsx";
import { selectSeasonalLife } from "./state.ts";

/** Sections « Événements de l’année » and « Partenariats et accords » of « Saisonniers ». */
export function SeasonalLifeSections() {
  const { messages } = useDetailedApp();
  const life = useAppState(selectSeasonalLife);
  if (life.status === "failed") return <LoadFault title={messages.lifeFailed} fault={life.fault} />;
  if (life.status === "loading") return null;
  return (
    <>
      <MeetingsSection meetings={life.value.meetings} />
      <AgreementsSection agreements={life.value.agreements} />
    </>
  );
}

function AgreementsSection({ agreements }: { readonly agreements: readonly Agreement[] }) {
  const { messages } = useDetailedApp();
  const departement = useAppState(selectOriginDepartement);
  const chosen = agreementsIn(agreements, departement);
  return (
    <section className="seasonal-section" aria-labelledby="agreements-title">
      <h3 id="agreements-title">{messages.agreementsTitle}</h3>
      <p>{messages.agreementsLead}</p>
      <p className="count">
        {messages.agreementCount({
          count: chosen.length,
          all: agreements.length,
          place: departementOfCode(departement)?.name ?? "",
        })}
      </p>
      <AgreementItems agreements={chosen} />
    </section>
  );
}
