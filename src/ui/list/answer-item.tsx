import { goalOf } from "../../domain/contact/directions.ts";
import { youngestDateOf } from "../../domain/control/source-age.ts";
import { factsOf } from "../../domain/place-facts.ts";
import type { ListRow } from "../../state/list-selectors.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { Directions } from "../sheet/directions.tsx";
import { Icon } from "../symbols/icon.tsx";
import { PlaceItem } from "./place-item.tsx";

export interface AnswerItemProps {
  readonly row: ListRow;
  /** How many nearer places follow that are not to be relied on. */
  readonly passedOver: number;
}

/** The answer: the place at the head of the list, with its telephone in digits, the way there, and how old its hours are. */
export function AnswerItem({ row, passedOver }: AnswerItemProps) {
  const { messages, format } = useDetailedApp();
  const { point, ranked } = row;
  const { phones, openingHours } = factsOf(point);
  const [phone] = phones;
  const [hours] = openingHours;
  const noted = hours && youngestDateOf({ records: [hours.record] });
  const goal = goalOf(point, ranked?.destination ?? "place");
  return (
    <div className="answer">
      <PlaceItem
        row={row}
        hoursNote={noted === undefined ? "" : messages.hoursAsOf({ date: format.date(noted.slice(0, 7)) })}
      />
      <div className="answer-acts">
        {phone !== undefined && (
          <a className="button button-primary" href={`tel:${phone.text.replaceAll(" ", "")}`}>
            <Icon name="phone" />
            <span className="visually-hidden">{messages.call} </span>
            {phone.text}
          </a>
        )}
        {goal !== undefined && <Directions goal={goal} />}
      </div>
      {passedOver > 0 && <p className="answer-notes">{messages.passedOver({ count: passedOver })}</p>}
    </div>
  );
}
