import { CATEGORIES, VERIFICATIONS } from "../../domain/service-point.ts";
import { selectPoints } from "../../state/selectors.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { LoadFault } from "../shell/load-fault.tsx";
import { CategorySymbol } from "../symbols/category-symbol.tsx";

/** What is in the map, by type and by verification. */
export function ControlPart() {
  const { messages, format } = useDetailedApp();
  const resource = useAppState((state) => state.resources.points);
  const points = useAppState(selectPoints);
  if (resource.status === "failed") return <LoadFault title={messages.loadFailed} fault={resource.fault} />;
  if (resource.status === "loading") return <div className="skeleton-figures" aria-hidden="true" />;
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
