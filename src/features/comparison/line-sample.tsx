/** Lines of the compared territories, in their order: dashes distinguish them without colour. */
export const LINES = [
  { name: "curve-a", dash: undefined },
  { name: "curve-b", dash: "9 3" },
  { name: "curve-c", dash: "2.5 3" },
  { name: "curve-d", dash: "9 3 2 3" },
] as const;
export type Line = (typeof LINES)[number];

/** Sample of the outline of a territory on the map, beside its name. Decorative. */
export function LineSample({ line: { name, dash } }: { readonly line: Line }) {
  return (
    <svg className={`line-sample stroke-${name}`} width={26} height={10} viewBox="0 0 26 10" aria-hidden="true">
      <line x1={1} x2={25} y1={5} y2={5} strokeWidth={2.5} strokeDasharray={dash} />
    </svg>
  );
}
