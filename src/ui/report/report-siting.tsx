import { FiguresTable } from "../../design/figures-table.tsx";
import type { CodeCommune } from "../../domain/codes.ts";
import { labelOfCommune } from "../../domain/commune-label.ts";
import { SITE_MARKS } from "../../domain/siting/site-marks.ts";
import { Certainty, WhoCounts } from "../../features/siting/result.tsx";
import { selectMarkedSites } from "../../features/siting/state.ts";
import { useSiteFigures } from "../../features/siting/use-site-figures.ts";
import { selectCommunes } from "../../model/selectors.ts";
import type { SitingAnswer } from "../../model/siting-answer.ts";
import { selectSitingAnswer } from "../../model/siting-selectors.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";

/** Beyond it the codes of barred communes take less room than their names. */
const MOST_NAMED = 40;

/** The proposed sites in print, with what is proven of them; nothing without a proposal. */
export function ReportSiting() {
  const answer = useAppState(selectSitingAnswer);
  return answer === undefined || answer.main.sites.length === 0 ? null : <ProposedSites answer={answer} />;
}

function ProposedSites({ answer }: { readonly answer: SitingAnswer }) {
  const { messages, format } = useDetailedApp();
  const { siteMarks: words } = messages;
  const communes = useAppState(selectCommunes);
  const marked = useAppState(selectMarkedSites);
  const figures = useSiteFigures(answer.main, answer.aim);
  const named = (codes: readonly CodeCommune[]) =>
    codes.map((code) => (codes.length > MOST_NAMED ? code : (communes.find((one) => one.code === code)?.name ?? code)));
  return (
    <section>
      <h2>{words.reportTitle}</h2>
      <p>
        {figures.title}. {figures.total}
      </p>
      <FiguresTable
        className="printed-table"
        rowHead={messages.reportRow.commune}
        rows={answer.main.sites.map((site, at) => ({ ...site, rank: at + 1 }))}
        keyOf={({ commune }) => commune.code}
        nameOf={({ rank, commune, isForced }) => {
          const name = `${rank}. ${labelOfCommune(commune)}`;
          return isForced ? messages.figureWithNote({ figure: name, note: words.isForced }) : name;
        }}
        columns={[
          { key: "gain", name: words.reportGain, cell: ({ gain }) => figures.gain(gain) },
          { key: "after", name: words.reportAfter, cell: ({ after }) => figures.after(after) },
        ]}
      />
      <WhoCounts list={answer.main} />
      <Certainty answer={answer} />
      {SITE_MARKS.filter((mark) => marked[mark].length > 0).map((mark) => (
        <p key={mark} className="report-note">
          {words.listed[mark]({ text: format.list(named(marked[mark])) })}
        </p>
      ))}
    </section>
  );
}
