import "./card-to-show.css";
import type { ReactNode } from "react";
import { phoneOf } from "../../domain/answer/choose-answer.ts";
import { contactWayOf, telephoneAddress } from "../../domain/contact/contact-way.ts";
import type { PlaceAtCost } from "../../domain/seasonal/seasonal-help.ts";
import { communeLabel } from "../../domain/territory.ts";
import { firstKnown } from "../../ui/sheet/first-known.ts";
import { CategorySymbol } from "../../ui/symbols/category-symbol.tsx";
import { DetailIcon } from "../../ui/symbols/detail-icon.tsx";
import { useDetailedApp } from "../app-context.ts";
import { OpeningLine } from "../opening/opening-line.tsx";
import { spaceRecordOf } from "./space-name.ts";

interface HelpPlaceProps {
  readonly place: PlaceAtCost;
  /** Whether to show the name of its record as an Espace saisonnier. */
  readonly isSpace?: boolean;
  /** The cost of the way to the place; left out of one that helps by telephone. */
  readonly children?: ReactNode;
}

/** A place that helps: its name, which opens its sheet, its opening state, the way, and its contacts. */
export function HelpPlace({ place: { place }, isSpace = false, children }: HelpPlaceProps) {
  const { actions, messages } = useDetailedApp();
  const record = isSpace ? spaceRecordOf(place) : place.records[0];
  return (
    <div className="help-place">
      <button type="button" className="help-name" data-place={place.id} onClick={() => actions.selectPlace(place.id)}>
        <CategorySymbol
          category={record.category}
          isHollow={place.precision === "commune"}
          isSmall={place.kind !== "accueil"}
        />
        <span>{record.name}</span>
      </button>
      <p className="count">
        {communeLabel(place)}
        {place.kind !== "accueil" && ` · ${messages.kinds[place.kind]}`}
        {record.name !== place.name && ` · ${messages.partOf({ name: place.name })}`}
      </p>
      <OpeningLine place={place} />
      {children}
      {record.season !== undefined && <p>{messages.placeSeasons[record.season]}.</p>}
      {record.verification === "a-confirmer" && (
        <p className="hint">
          {messages.verificationNotes[record.verification]} {messages.askFirst[contactWayOf(place)]}
        </p>
      )}
      <HelpContacts phone={phoneOf(place) ?? ""} email={firstKnown(place, "email")} />
    </div>
  );
}

function HelpContacts({ phone, email }: { readonly phone: string; readonly email: string }) {
  const { messages } = useDetailedApp();
  if (phone === "" && email === "") return null;
  return (
    <p className="help-contacts">
      {phone !== "" && (
        <a className="button button-primary" href={telephoneAddress(phone)}>
          <DetailIcon name="phone" />
          {messages.callNumber({ number: phone })}
        </a>
      )}
      {email !== "" && (
        <a className="button" href={`mailto:${email}`}>
          <DetailIcon name="mail" />
          {messages.write}
        </a>
      )}
    </p>
  );
}
