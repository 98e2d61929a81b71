import { useFrenchApp } from "../french-app.ts";
import { describeErrors } from "./describe-errors.ts";

/** The roads: where they come from, known errors and limits. */
export function MethodBlock() {
  const { messages, format } = useFrenchApp();
  return (
    <details className="method">
      <summary>{messages.method}</summary>
      <p>
        {messages.methodRoads} {describeErrors(messages, format)}
      </p>
      <p>
        {messages.methodWinter} {messages.winterLimits}
      </p>
      <p>{messages.methodBorders}</p>
    </details>
  );
}
