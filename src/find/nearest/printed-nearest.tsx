import "../sheet/place-sheet.css";
import { contactWayOf } from "../../domain/contact/contact-way.ts";
import { firstKnown } from "../../domain/place-facts.ts";
import { isNeighbour, isOutsideRegion } from "../../domain/territory.ts";
import { selectIsStraight, selectSeason } from "../../state/access-selectors.ts";
import { type ListRow, type ListSections, selectListSections } from "../../state/list-selectors.ts";
import { selectOriginName } from "../../state/nearest-selectors.ts";
import { PrintedPage } from "../../ui/printing.tsx";
import { weekInWords } from "../../ui/sheet/week-in-words.ts";
import { CategorySymbol } from "../../ui/symbols/map-symbols.tsx";
import { useAppState, useDetailedApp } from "../app-context.ts";
import { AskedLine } from "../filters/filter-words.tsx";
import { PlaceCost } from "../list/place-item.tsx";
import { phoneInWords, placeLink } from "../sheet/place-text.ts";
import { addressText } from "../sheet/record-details.tsx";

const MOST_PLACES = 10;

/** Printed page of the ten nearest matching places, mounted only for printing. Prints once after mounting. */
export function PrintedNearest({ onPrinted }: { readonly onPrinted: () => void }) {
  const { messages, format, language } = useDetailedApp();
  const rows = tenNearest(useAppState(selectListSections));
  const name = useAppState(selectOriginName);
  const season = useAppState(selectSeason);
  const isStraight = useAppState(selectIsStraight);
  const date = useAppState((state) => state.now?.date);
  const title = messages.nearestTitle({ count: rows.length, name: name || messages.myPosition.toLocaleLowerCase() });
  return (
    <PrintedPage title={title} language={language} onPrinted={onPrinted}>
      <header>
        <h1>{title}</h1>
        <AskedLine />
        <p>
          {isStraight ? messages.asCrowFlies : messages.byRoad[season]}. {messages.nearestEstimated}{" "}
          {messages.nearestNote}
        </p>
      </header>
      <ol className="print-nearest-list">
        {rows.map((row) => (
          <NearestItem key={row.place.id} row={row} />
        ))}
      </ol>
      <footer>
        <p>
          {date !== undefined && `${messages.printedOn({ date: format.date(date) })} · `}
          {messages.appName} · {location.href.replace(/\?.*$/, "")}
        </p>
      </footer>
    </PrintedPage>
  );
}

function NearestItem({ row: { place, ranked } }: { readonly row: ListRow }) {
  const { messages, format, language } = useDetailedApp();
  const [record] = place.records;
  const hours = place.records.map(({ openingHours }) => openingHours).find((text) => text !== "") ?? "";
  const contacts = [phoneInWords(place, messages), firstKnown(place, "email")].filter((text) => text !== "");
  return (
    <li>
      <div className="print-nearest-sides">
        <div>
          <p className="print-nearest-name">
            {place.categories.map((category) => (
              <CategorySymbol
                key={category}
                category={category}
                isHollow={place.precision === "commune"}
                isNeighbour={isNeighbour(place)}
              />
            ))}
            <strong>{place.name}</strong>
          </p>
          <p>
            {addressText(record, place.commune)}
            {isOutsideRegion(place) && ` · ${messages.outsideRegion}`}
          </p>
          <p>
            {contacts.length === 0
              ? messages.labelled({ name: messages.contact, text: messages.none })
              : contacts.join(" · ")}
          </p>
          {place.verification === "a-confirmer" && (
            <p>
              {messages.verificationNotes["a-confirmer"]} {messages.askFirst[contactWayOf(place)]}
            </p>
          )}
          <p className="print-link">{placeLink(location.href, place.id, language)}</p>
        </div>
        <div>
          {ranked !== undefined && (
            <p>
              <PlaceCost ranked={ranked} />
            </p>
          )}
          {hours === "" && <p>{messages.hoursUnknown}</p>}
          {weekInWords(hours, messages, format).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </div>
    </li>
  );
}

/** Section by section, as in the list. */
function tenNearest({ certain, soon, toConfirm }: ListSections): readonly ListRow[] {
  return [...certain, ...soon, ...toConfirm].slice(0, MOST_PLACES);
}
