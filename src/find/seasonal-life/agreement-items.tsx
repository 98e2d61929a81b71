import { type Agreement, agreementsBySubject } from "../../domain/seasonal/convention-life.ts";
import { useDetailedApp } from "../app-context.ts";
import { SourceFold } from "../sheet/source-fold.tsx";

/** Agreements by subject, each with its content, its parties, its dates in the words of the source, and the source. */
export function AgreementItems({ agreements }: { readonly agreements: readonly Agreement[] }) {
  const { messages } = useDetailedApp();
  return agreementsBySubject(agreements).map(({ subject, agreements: own }) => (
    <div key={subject}>
      <h4>{messages.agreementSubjects[subject]}</h4>
      <ul className="sourced-list">
        {own.map((agreement) => (
          <AgreementItem key={agreement.id} agreement={agreement} />
        ))}
      </ul>
    </div>
  ));
}

function AgreementItem({ agreement }: { readonly agreement: Agreement }) {
  const { title, mountainSide, partnerSide, kind, dateText, content, note } = agreement;
  return (
    <li>
      <p className="sourced-title" lang="fr">
        {title}
      </p>
      <p lang="fr">{content}</p>
      <p lang="fr">
        {mountainSide} ↔ {partnerSide}
      </p>
      <p className="hint" lang="fr">
        {[kind, dateText, note].filter((text) => text !== "").join(" · ")}
      </p>
      <SourceFold of={agreement} name={title} />
    </li>
  );
}
