import { useState } from "react";
import { restingOnDoubtInSteps, selectDoubtfulPlaces, selectRestingOfGroup } from "../../model/doubt-selectors.ts";
import { useAppState } from "../app-context.ts";
import { useFrenchApp } from "../french-app.ts";
import { useLaterAppState } from "../later-state.ts";
import { doubtfulPlaceInWords, restingInWords, restingSentence } from "./doubt-sentences.ts";

/** Number of people served only by places of uncertain position, with a collapsed list of the places. */
export function DoubtfulPlaces() {
  const { messages, format } = useFrenchApp();
  const [isOpen, setOpen] = useState(false);
  const resting = useLaterAppState(selectRestingOfGroup, restingOnDoubtInSteps);
  const sentence = restingInWords(resting, { messages, format });
  if (sentence === "") return null;
  return (
    <details className="figures-fold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{sentence}</summary>
      {isOpen && <DoubtfulList />}
    </details>
  );
}

/** The name of each place opens its sheet, which explains the doubt. */
function DoubtfulList() {
  const { actions, messages, format } = useFrenchApp();
  const group = useAppState((state) => state.peopleGroup);
  const places = useAppState(selectDoubtfulPlaces) ?? [];
  return (
    <ul className="serving-nowhere">
      {places.map((place) => (
        <li key={place.place.id}>
          <button
            type="button"
            className="button button-wide"
            data-place={place.place.id}
            onClick={() => actions.selectPlace(place.place.id)}
          >
            {doubtfulPlaceInWords(place, group, { messages, format })}
          </button>
          <p className="hint">{messages.doubtReasons[place.doubt]}</p>
        </li>
      ))}
    </ul>
  );
}

/** The printed form. */
export function DoubtfulPlacesLine() {
  const { messages, format } = useFrenchApp();
  const sentence = useAppState((state) => restingSentence(state, { messages, format }));
  const group = useAppState((state) => state.peopleGroup);
  const places = useAppState(selectDoubtfulPlaces) ?? [];
  if (sentence === "") return null;
  return (
    <p className="booklet-note">
      {sentence} {places.map((place) => doubtfulPlaceInWords(place, group, { messages, format })).join(" · ")}
    </p>
  );
}
