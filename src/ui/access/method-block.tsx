import { SPEED_KM_PER_H } from "../../domain/network/conditions.ts";
import { ROAD_CLASSES } from "../../domain/network/road-network.ts";
import { FiguresTable } from "../design/figures-table.tsx";
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
      <FiguresTable
        caption={messages.methodSpeeds}
        rowHead={messages.roadClass}
        rows={ROAD_CLASSES}
        keyOf={(roadClass) => roadClass}
        nameOf={(roadClass) => messages.roadClasses[roadClass]}
        columns={[
          {
            key: "speed",
            name: messages.speed,
            cell: (roadClass) => format.number(SPEED_KM_PER_H[roadClass]),
          },
        ]}
      />
      <p>
        {messages.methodWinter} {messages.winterLimits}
      </p>
      <p>{messages.methodBorders}</p>
    </details>
  );
}
