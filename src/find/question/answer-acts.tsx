import { type Candidate, phoneOf } from "../../domain/answer/choose-answer.ts";
import { telephoneAddress } from "../../domain/contact/contact-way.ts";
import { goalOf } from "../../domain/contact/directions.ts";
import { DetailIcon } from "../../ui/symbols/detail-icon.tsx";
import { useApp } from "../app-context.ts";
import { WayLink } from "../sheet/way-link.tsx";

/** What people do with the answer: call, go there, print. A number in doubt is told, and is no button. */
export function AnswerActs({ candidate: { place, destination } }: { readonly candidate: Candidate }) {
  const { messages } = useApp();
  const phone = phoneOf(place);
  const doubtful = place.records.find((record) => record.hasDoubtfulPhone === true)?.phone;
  const goal = goalOf(place, destination);
  return (
    <>
      <div className="card-acts">
        {phone !== undefined && (
          <a className="button button-primary" href={telephoneAddress(phone)}>
            <DetailIcon name="phone" />
            <span className="visually-hidden">{messages.question.callPlace({ name: place.name })} </span>
            {phone}
          </a>
        )}
        {goal !== undefined && (
          <WayLink goal={goal} className="button">
            <DetailIcon name="way" />
            {messages.question.goThere}
          </WayLink>
        )}
        <button type="button" className="button" onClick={() => print()}>
          {messages.question.printAnswer}
        </button>
      </div>
      {phone === undefined && (
        <p>
          {doubtful === undefined
            ? messages.question.phoneUnknown
            : messages.question.phoneDoubtful({ phone: doubtful })}
        </p>
      )}
    </>
  );
}
