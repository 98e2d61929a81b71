import { MAP } from "../../design/theme/map.ts";
import { PLANNED_COLOURS } from "../../design/theme/planned.ts";
import { SITE_MARK_SYMBOLS } from "../../design/theme/site-marks.ts";
import { SITE_MARKS, type SiteMark } from "../../domain/siting/site-marks.ts";
import { selectMarkedSites } from "../../features/siting/state.ts";
import type { PlaneFrame } from "../../geo/plane-frame.ts";
import { selectCommunes } from "../../model/selectors.ts";
import { useAppState } from "../app-context.ts";

const COLOURS: Readonly<Record<SiteMark, string>> = {
  forced: PLANNED_COLOURS.light.plannedText,
  barred: PLANNED_COLOURS.light.excluded,
};

/** Communes that are forced or barred for the best next places, at their seats on the map of a report. */
export function ReportMapMarks({ frame }: { readonly frame: PlaneFrame }) {
  const marked = useAppState(selectMarkedSites);
  const communes = useAppState(selectCommunes);
  return SITE_MARKS.map((mark) => {
    const codes = new Set<string>(marked[mark]);
    const path = SITE_MARK_SYMBOLS[mark];
    return communes
      .filter(({ code }) => codes.has(code))
      .map(({ code, position }) => ({ code, at: frame.project(position) }))
      .filter(({ at: [x, y] }) => x > 0 && y > 0 && x < frame.width && y < frame.height)
      .map(({ code, at: [x, y] }) => (
        <g
          key={code}
          className={`report-mark-${mark}`}
          transform={`translate(${x} ${y})`}
          fill="none"
          strokeLinecap="round"
        >
          <path d={path} stroke={MAP.light.halo} strokeWidth={4} />
          <path d={path} stroke={COLOURS[mark]} strokeWidth={2} />
        </g>
      ));
  });
}
