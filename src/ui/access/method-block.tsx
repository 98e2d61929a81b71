import { SPEED_KM_PER_H } from "../../domain/network/conditions.ts";
import { ROAD_CLASSES } from "../../domain/network/road-network.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { describeErrors } from "./describe-errors.ts";

/** The road model: method of estimation, known errors, assumptions and limits. */
export function MethodBlock() {
  const { messages, format } = useDetailedApp();
  return (
    <details className="method">
      <summary>{messages.method}</summary>
      <p>{messages.methodRoads}</p>
      <p>{describeErrors(messages, format)}</p>
      <table className="figures-table">
        <caption>{messages.methodSpeeds}</caption>
        <thead>
          <tr>
            <th scope="col">{messages.roadClass}</th>
            <th scope="col" className="number">
              {messages.speed}
            </th>
          </tr>
        </thead>
        <tbody>
          {ROAD_CLASSES.map((roadClass) => (
            <tr key={roadClass}>
              <th scope="row">{messages.roadClasses[roadClass]}</th>
              <td className="number">{format.number(SPEED_KM_PER_H[roadClass])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {messages.methodWinter} {messages.winterLimits}
      </p>
      <p>{messages.methodBorders}</p>
    </details>
  );
}
