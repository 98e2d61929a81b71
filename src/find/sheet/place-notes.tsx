import { contactWayOf } from "../../domain/contact/contact-way.ts";
import type { Place } from "../../domain/place.ts";
import { isOutsideRegion, NEIGHBOURING_DEPARTEMENTS } from "../../domain/territory.ts";
import { doubtsForVisitors } from "../../domain/visit/visitor-notes.ts";
import { DetailIcon } from "../../ui/symbols/detail-icon.tsx";
import { useAppState, useDetailedApp } from "../app-context.ts";
import { selectLayer } from "../layer/state.ts";

/** Notes to read before a visit: kind of place, verification, and precision of the position. */
export function PlaceNotes({ place }: { readonly place: Place }) {
  const { messages, format } = useDetailedApp();
  const { checks, advice } = doubtsForVisitors(place);
  const layer = useAppState((state) => selectLayer(state, place.layer)?.name);
  const notes = [
    layer === undefined ? "" : messages.imported({ name: layer }),
    isOutsideRegion(place) ? messages.outsideRegionNote({ departement: departementOf(place) }) : "",
    messages.kindNotes[place.kind],
    messages.formatNotes[place.format],
    place.precision === "commune" ? messages.approximateNote({ commune: place.commune }) : "",
  ].filter((note) => note !== "");
  return (
    <>
      {place.verification === "a-confirmer" && (
        <p className="notice notice-warning">
          <DetailIcon name="warning" />
          <span>
            <strong>{messages.verifications["a-confirmer"]}.</strong> {messages.verificationNotes["a-confirmer"]}{" "}
            {messages.askFirst[contactWayOf(place)]}
          </span>
        </p>
      )}
      {notes.map((note) => (
        <p key={note} className="notice">
          {note}
        </p>
      ))}
      {checks.length + advice.length > 0 && (
        <div className="notice notice-warning">
          <DetailIcon name="warning" />
          <div>
            {checks.length > 0 && (
              <p>
                <strong>{messages.labelled({ name: messages.doubts, text: "" })}</strong>
                {format.list(checks.map((check) => messages.checks[check]))}.
              </p>
            )}
            {advice.map((sentence) => (
              <p key={sentence} lang="fr">
                {sentence}
              </p>
            ))}
          </div>
        </div>
      )}
    </>
  );
}

/** Name of the département, "Rhône (69)"; "" for an imported place without one. */
function departementOf({ codeDepartement }: Place): string {
  const departement = NEIGHBOURING_DEPARTEMENTS.find(({ code }) => code === codeDepartement);
  return departement === undefined ? "" : `${departement.name} (${departement.code})`;
}
