import "./figures.css";
import { useState } from "react";
import { flushSync } from "react-dom";
import { useRovingFocus } from "../../design/roving-focus.ts";
import type { Gap } from "../../domain/coverage/list-gaps.ts";
import type { MeasuredPlace } from "../../domain/scenario/planned-place.ts";
import { selectAccessModel, selectThreshold } from "../../model/access-selectors.ts";
import { selectMeasuredCommunes } from "../../model/measured-share-selectors.ts";
import { selectCertaintyOf } from "../../model/range-selectors.ts";
import { selectChosenTerritory, selectGaps } from "../../model/territory-selectors.ts";
import { costText, isJustBeyond } from "../access/cost-text.ts";
import { placeLabel } from "../access/place-label.ts";
import { useAppState } from "../app-context.ts";
import { useFrenchApp } from "../french-app.ts";
import { gapPeople, selectCommunePopulation } from "../people/commune-people.ts";
import { usePeopleText } from "../people/people-text.ts";
import { useOnceDrawable } from "../section/sections.tsx";
import { CommuneButton } from "../territory/commune-button.tsx";
import { nameTerritory } from "../territory/name-territory.ts";

const FIRST_SHOWN = 10;
const MORE_SHOWN = 50;

type GapToPlace = Gap<MeasuredPlace>;

/** « Communes non desservies » of the chosen territory, most populated first, in steps. */
export function GapsSection() {
  const gaps = useOnceDrawable(useAppState(selectGaps));
  return gaps === undefined ? <div className="skeleton-figures" aria-hidden="true" /> : <Gaps gaps={gaps} />;
}

function Gaps({ gaps }: { readonly gaps: readonly GapToPlace[] }) {
  const { messages } = useFrenchApp();
  const peopleText = usePeopleText();
  const certaintyOf = useAppState(selectCertaintyOf);
  const territory = useAppState((state) => nameTerritory(selectChosenTerritory(state), state, messages));
  if (gaps.length === 0) return <p>{messages.noGaps}</p>;
  const people = gaps.reduce((sum, { population }) => sum + population, 0);
  return (
    <>
      <p>{messages.gapsOf({ count: gaps.length, people: peopleText(people), territory })}</p>
      {gaps.some(({ cost }) => certaintyOf(cost) === "limite") && <p className="hint">{messages.onTheLineMeans}</p>}
      <GapList key={territory} gaps={gaps} />
    </>
  );
}

function GapList({ gaps }: { readonly gaps: readonly GapToPlace[] }) {
  const { messages } = useFrenchApp();
  const [shown, setShown] = useState(FIRST_SHOWN);
  const more = Math.min(MORE_SHOWN, gaps.length - shown);
  // Arrow keys move between communes, in addition to Tab.
  const { list, moveTo } = useRovingFocus<HTMLOListElement>({
    keys: gaps.slice(0, shown).map(({ commune }) => commune.code),
  });
  return (
    <>
      <ol className="gaps" {...list}>
        {gaps.slice(0, shown).map((gap, rank) => (
          <li key={gap.commune.code} data-index={rank}>
            <GapItem gap={gap} />
          </li>
        ))}
      </ol>
      {more > 0 && (
        <button
          type="button"
          className="button"
          onClick={() => {
            flushSync(() => setShown(shown + more));
            // The first new commune takes the focus from the button, which may be unmounted.
            moveTo(shown);
          }}
        >
          {messages.moreGaps({ count: more })}
        </button>
      )}
    </>
  );
}

function GapItem({ gap }: { readonly gap: GapToPlace }) {
  const { commune, cost, nearest } = gap;
  const hamlets = gap.hamlets.filter((name) => name !== commune.name);
  const { messages, format } = useFrenchApp();
  const model = useAppState(selectAccessModel);
  const threshold = useAppState(selectThreshold);
  const certaintyOf = useAppState(selectCertaintyOf);
  const isMeasured = useAppState(selectMeasuredCommunes)?.has(commune.code);
  const people = useAppState((state) =>
    gapPeople(gap, selectCommunePopulation(state, commune.code), state.peopleGroup, { messages, format }),
  );
  const number = isJustBeyond(cost, model, threshold, isMeasured)
    ? messages.justBeyond({ threshold, model })
    : costText(cost, model, messages, isMeasured);
  return (
    <CommuneButton
      commune={commune}
      note={certaintyOf(cost) === "limite" && <span className="gap-limit"> {messages.onTheLine}</span>}
    >
      <span className="gap-people">{people}</span>{" "}
      {hamlets.length > 0 && <span className="gap-hamlets">{hamlets.join(", ")} </span>}
      <span className="gap-nearest">
        {nearest === undefined ? number : messages.gapNearest({ number, place: placeLabel(nearest, messages) })}
      </span>
    </CommuneButton>
  );
}
