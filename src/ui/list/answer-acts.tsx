import { DetailIcon } from "../../design/symbols/detail-icon.tsx";
import { phoneOf } from "../../domain/answer/choose-answer.ts";
import { goalOf } from "../../domain/contact/directions.ts";
import { telephoneAddress } from "../../domain/contact/telephone-address.ts";
import type { ListRow } from "../../model/list-selectors.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { Directions } from "../sheet/directions.tsx";

export interface AnswerActsProps {
  readonly row: ListRow;
  /** Number of nearer places that follow because they cannot be relied upon. */
  readonly passedOver: number;
  /** Whether another place follows in the list. */
  readonly hasNext: boolean;
}

/**
 * Below the answer at the head of the list: its telephone number, directions, the number of nearer places passed over, and a note that
 * others follow.
 */
export function AnswerActs({ row: { place, ranked }, passedOver, hasNext }: AnswerActsProps) {
  const { messages } = useDetailedApp();
  const phone = phoneOf(place);
  const goal = goalOf(place, ranked?.destination ?? "place");
  return (
    <>
      <div className="answer-acts">
        {phone !== undefined && (
          <a className="button button-primary" href={telephoneAddress(phone)}>
            <DetailIcon name="phone" />
            <span className="visually-hidden">{messages.call} </span>
            {phone}
          </a>
        )}
        {goal !== undefined && <Directions goal={goal} />}
      </div>
      {passedOver > 0 && <p className="answer-notes">{messages.passedOver({ count: passedOver })}</p>}
      {hasNext && <p className="answer-notes">{messages.otherwise}</p>}
    </>
  );
}
