import { FiguresTable } from "../../design/figures-table.tsx";
import { SPEED_KM_PER_H } from "../../domain/network/conditions.ts";
import { ROAD_CLASSES } from "../../domain/network/road-network.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { describeErrors } from "./describe-errors.ts";

/** The road model: method of estimation, known errors, assumptions and limits. */
export function MethodBlock() {
  const { messages } = useDetailedApp();
  return (
    <details className="method">
      <summary>{messages.method}</summary>
      <p>{messages.methodRoads}</p>
      <CarSpeeds />
      <p>
        {messages.methodWinter} {messages.winterLimits}
      </p>
      <p>{messages.methodBorders}</p>
    </details>
  );
}

/** How far the ways by car err, and the speeds that they assume. */
function CarSpeeds() {
  const { messages, format } = useDetailedApp();
  return (
    <>
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
    </>
  );
}
