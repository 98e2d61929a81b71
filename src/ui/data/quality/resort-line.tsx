import { NEAR_KM } from "../../../domain/seasonal/resort-access.ts";
import { selectResortPicture } from "../../../state/seasonal-selectors.ts";
import { useAppState } from "../../app-context.ts";
import { useDetailedApp } from "../../detailed-app.ts";
import { leadTo, WITHOUT_SPACE } from "../../lead-to.ts";

/** Number of resorts without an Espace saisonnier near by, with a link to their list. */
export function ResortLine() {
  const { actions, messages } = useDetailedApp();
  const picture = useAppState(selectResortPicture);
  if (picture === undefined) return null;
  const count = picture.withoutSpace.reduce((sum, { resorts }) => sum + resorts.length, 0);
  const goToResorts = () => {
    leadTo(WITHOUT_SPACE);
    actions.chooseView("saisonniers");
  };
  return (
    <p className="resort-line">
      {messages.resortsWithoutSpace({ count, all: picture.access.length, nearKm: NEAR_KM })}{" "}
      <button type="button" className="button" onClick={goToResorts}>
        {messages.showResorts}
      </button>
    </p>
  );
}
