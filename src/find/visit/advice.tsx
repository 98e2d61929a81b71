import { phoneOf } from "../../domain/answer/choose-answer.ts";
import { telephoneAddress } from "../../domain/contact/contact-way.ts";
import type { Place } from "../../domain/place.ts";
import type { ComingOpening } from "../../domain/visit/coming-openings.ts";
import { firstKnown } from "../../ui/sheet/first-known.ts";
import { useAppState, useDetailedApp } from "../app-context.ts";
import { visitQuestions } from "./questions.ts";

export interface VisitAdviceProps {
  readonly place: Place;
  readonly opening: ComingOpening | undefined;
}

/** Contacts to use before the visit, questions to ask, and papers to bring. */
export function VisitAdvice({ place, opening }: VisitAdviceProps) {
  const { messages, format } = useDetailedApp();
  const themes = useAppState((state) => state.filters.theme);
  const phone = phoneOf(place);
  const email = firstKnown(place, "email");
  const asked = themes.filter((theme) => place.themes.includes(theme));
  return (
    <section>
      {phone !== undefined && (
        <p>
          {messages.visitCall}{" "}
          <a className="visit-contact" href={telephoneAddress(phone)}>
            {phone}
          </a>
        </p>
      )}
      {phone === undefined && email !== "" && (
        <p>
          {messages.visitWrite}{" "}
          <a className="visit-contact" href={`mailto:${email}`}>
            {email}
          </a>
        </p>
      )}
      {phone === undefined && email === "" ? (
        <p>{messages.visitNoContact}</p>
      ) : (
        <ul className="visit-questions">
          {visitQuestions(place, opening, asked, messages, format).map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      )}
      <p>{messages.visitBring}</p>
    </section>
  );
}
