import { CATEGORIES, VERIFICATIONS } from "../../domain/service-point.ts";
import { selectPoints } from "../../state/selectors.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { EmbedOffer } from "../embed/embed-offer.tsx";
import { LoadFault } from "../shell/load-fault.tsx";
import { CategorySymbol } from "../symbols/category-symbol.tsx";
import { SourceList } from "./source-list.tsx";

/** « Données »: what is in the map, from whom and of which date. */
export function SourcesView() {
  const { messages } = useDetailedApp();
  const points = useAppState((state) => state.resources.points);
  const manifest = useAppState((state) => state.resources.manifest);
  const isEmbedded = useAppState((state) => state.isEmbedded);
  return (
    <div className="view-scroller data-view">
      <p>{messages.dataIntro}</p>
      {!isEmbedded && <EmbedOffer />}
      {points.status === "failed" && <LoadFault title={messages.loadFailed} fault={points.fault} />}
      {points.status === "ready" && <PlaceCounts />}
      {manifest.status === "failed" && <LoadFault title={messages.manifestFailed} fault={manifest.fault} />}
      {manifest.status === "ready" && <SourceList sources={manifest.value.sources} />}
      <p className="hint">{messages.schematicNote}</p>
    </div>
  );
}

function PlaceCounts() {
  const { messages, format } = useDetailedApp();
  const points = useAppState(selectPoints);
  return (
    <>
      <table className="figures-table">
        <caption>{messages.placesByType}</caption>
        <tbody>
          {CATEGORIES.map((category) => (
            <tr key={category}>
              <th scope="row">
                <CategorySymbol category={category} /> {messages.categories[category]}
              </th>
              <td className="number">
                {format.number(points.filter((point) => point.categories.includes(category)).length)}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{messages.total}</th>
            <td className="number">{format.number(points.length)}</td>
          </tr>
        </tfoot>
      </table>
      <p className="hint">{messages.countedOnce}</p>
      <table className="figures-table">
        <caption>{messages.placesByVerification}</caption>
        <tbody>
          {VERIFICATIONS.map((verification) => (
            <tr key={verification}>
              <th scope="row">
                {messages.verifications[verification]}
                <span className="hint-block">{messages.verificationNotes[verification]}</span>
              </th>
              <td className="number">
                {format.number(points.filter((point) => point.verification === verification).length)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
