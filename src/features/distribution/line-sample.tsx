import { LINES, type LineStyle } from "./series.ts";

/** Sample of a curve's line beside the name of its territory. Decorative. */
export function LineSample({ line }: { readonly line: LineStyle }) {
  const { width, dash } = LINES[line];
  return (
    <svg className={`line-sample stroke-${line}`} width={26} height={10} viewBox="0 0 26 10" aria-hidden="true">
      <line x1={1} x2={25} y1={5} y2={5} strokeWidth={width} {...(dash === "" ? {} : { strokeDasharray: dash })} />
    </svg>
  );
}
