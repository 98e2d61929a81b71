import { FiguresTable } from "../../design/figures-table.tsx";
import { labelOfCommune } from "../../domain/commune-label.ts";
import { Certainty } from "../../features/siting/result.tsx";
import { useSiteFigures } from "../../features/siting/use-site-figures.ts";
import type { SitingAnswer } from "../../model/siting-answer.ts";
import { selectSitingAnswer } from "../../model/siting-selectors.ts";
import { useAppState } from "../app-context.ts";
import { useFrenchApp } from "../french-app.ts";

/** The proposed sites in print, with what is proven of them; nothing without a proposal. */
export function BookletSiting() {
  const answer = useAppState(selectSitingAnswer);
  return answer === undefined || answer.main.sites.length === 0 ? null : <ProposedSites answer={answer} />;
}

function ProposedSites({ answer }: { readonly answer: SitingAnswer }) {
  const { messages } = useFrenchApp();
  const figures = useSiteFigures(answer.main);
  return (
    <section>
      <h2>{messages.sitingReportTitle}</h2>
      <p>
        {figures.title}. {figures.total}
      </p>
      <FiguresTable
        className="printed-table"
        rowHead={messages.bookletRow.commune}
        rows={answer.main.sites.map((site, at) => ({ ...site, rank: at + 1 }))}
        keyOf={({ commune }) => commune.code}
        nameOf={({ rank, commune }) => `${rank}. ${labelOfCommune(commune)}`}
        columns={[
          { key: "gain", name: messages.sitingReportGain, cell: ({ gain }) => figures.gain(gain) },
          { key: "after", name: messages.sitingReportAfter, cell: ({ after }) => figures.after(after) },
        ]}
      />
      <Certainty answer={answer} />
    </section>
  );
}
