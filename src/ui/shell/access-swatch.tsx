import { CIRCLES, circleRadiusPx } from "../../theme/circles.ts";
import { ACCESS_OPACITY, CIRCLE_OPACITY, MARKED_RING } from "../../theme/coverage.ts";
import { MAP } from "../../theme/map.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { usePeopleText } from "../people/people-text.ts";

/** Swatch of a colour over land, as on the map; the land alone without a colour. */
export function AccessSwatch({
  colour,
  isHatched = false,
}: {
  readonly colour?: string | undefined;
  readonly isHatched?: boolean;
}) {
  const scheme = useAppState((state) => state.scheme);
  return (
    <span className="swatch-stack">
      <svg width={18} height={14} viewBox="0 0 18 14" aria-hidden="true">
        <rect width={18} height={14} rx={3} fill={MAP[scheme].land} />
        {colour !== undefined && <rect width={18} height={14} rx={3} fill={colour} fillOpacity={ACCESS_OPACITY} />}
        <rect x={0.5} y={0.5} width={17} height={13} rx={2.5} fill="none" stroke="currentColor" strokeOpacity={0.35} />
      </svg>
      {isHatched && <span className="swatch swatch-gap" />}
    </span>
  );
}

/** Swatch of a circle, or of the ring that marks borderline circles. */
export function AccessCircle({
  colour,
  isRinged = false,
}: {
  readonly colour?: string | undefined;
  readonly isRinged?: boolean;
}) {
  const scheme = useAppState((state) => state.scheme);
  return (
    <svg width={18} height={18} viewBox="-9 -9 18 18" aria-hidden="true">
      <circle
        r={6.5}
        fill={colour ?? "none"}
        fillOpacity={CIRCLE_OPACITY}
        stroke={isRinged ? MARKED_RING[scheme] : MAP[scheme].halo}
        strokeWidth={isRinged ? 2 : 1}
      />
    </svg>
  );
}

/** Candidates for the legend: round numbers of people, three of which are shown. */
const ROUND = [500_000, 200_000, 100_000, 50_000, 20_000, 10_000, 5000, 2000, 1000, 500, 200, 100, 50];
const LARGEST_PX = 22;

/** Three circles with the sizes of the map at its present zoom. */
export function CircleSizes({ label }: { readonly label: string }) {
  const { format } = useDetailedApp();
  const peopleText = usePeopleText();
  const zoom = useAppState((state) => state.camera?.zoom) ?? CIRCLES.firstZoom;
  const largest = ROUND.findIndex((people) => circleRadiusPx(people, zoom) <= LARGEST_PX);
  const sizes = [0, 2, 4].flatMap((step) => ROUND[largest + step] ?? []);
  return (
    <div className="circle-sizes">
      <p>{label}</p>
      <ul>
        {sizes.map((people) => {
          const radius = circleRadiusPx(people, zoom);
          const side = 2 * radius + 2;
          return (
            <li key={people}>
              <svg width={side} height={side} aria-hidden="true">
                <circle cx={side / 2} cy={side / 2} r={radius} fill="none" stroke="currentColor" />
              </svg>
              <span className="visually-hidden">{peopleText(people)}</span>
              <span aria-hidden="true">{format.number(people)}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
