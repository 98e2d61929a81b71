import { useDetailedApp } from "../detailed-app.ts";

export interface FigureChangeProps {
  /** As things are; the same text as after, or undefined, shows one value. */
  readonly before: string | undefined;
  readonly after: string;
}

/** A figure, or what it was and what it becomes as supposed. */
export function FigureChange({ before, after }: FigureChangeProps) {
  const { messages } = useDetailedApp();
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
