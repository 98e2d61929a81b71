import { useFrenchApp } from "../french-app.ts";

export interface FigureChangeProps {
  /** Value without the scenario; undefined, or equal to `after`, for a single value. */
  readonly before: string | undefined;
  readonly after: string;
}

/** A figure, or its values before and after the scenario. */
export function FigureChange({ before, after }: FigureChangeProps) {
  const { messages } = useFrenchApp();
  if (before === undefined || before === after) return after;
  return (
    <>
      <span className="figure-before">
        <span className="visually-hidden">{messages.before} </span>
        {before}
      </span>{" "}
      <span aria-hidden="true">→</span>{" "}
      <span className="figure-after">
        <span className="visually-hidden">{messages.after} </span>
        {after}
      </span>
    </>
  );
}
