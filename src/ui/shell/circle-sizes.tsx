import { CIRCLES, circleRadiusPx } from "../../theme/circles.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { usePeopleText } from "../people/people-text.ts";

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
