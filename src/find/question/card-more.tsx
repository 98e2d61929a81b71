import { type ReactNode, useState } from "react";
import type { Candidate } from "../../domain/answer/choose-answer.ts";
import { goalOf, TRANSIT_PLANNERS, transitAddress } from "../../domain/contact/directions.ts";
import { selectIsSeasonal } from "../../state/answer-selectors.ts";
import { selectOriginName, selectSharedOrigin } from "../../state/nearest-selectors.ts";
import { useApp, useAppState } from "../app-context.ts";
import { lazy } from "../lazy.tsx";
import { OutsideLink } from "../shell/links.tsx";

const CardToShow = lazy(() => import("../seasonal/card-to-show.tsx").then((part) => part.CardToShow));
const CardTravel = lazy(() => import("./card-travel.tsx").then((part) => part.CardTravel));

/** Below what people do with the answer: journey planners; for seasonal workers the slip, addressed to the place; and ways without a car. */
export function CardMore({ candidate }: { readonly candidate: Candidate }) {
  const { actions, messages } = useApp();
  const { place, destination } = candidate;
  const isSeasonal = useAppState(selectIsSeasonal);
  const name = useAppState(selectOriginName);
  return (
    <div className="card-more">
      <Planners candidate={candidate} />
      {isSeasonal && (
        <Fold title={messages.question.seasonSlip}>
          <CardToShow resort={name ?? ""} place={place} destination={destination} />
        </Fold>
      )}
      <Fold title={messages.question.withoutCar} onOpen={actions.wantTravel}>
        <CardTravel place={place} isAtPlace={destination === "place"} />
      </Fold>
    </div>
  );
}

/** Public journey planners, with both ends of the way. */
function Planners({ candidate: { place, destination } }: { readonly candidate: Candidate }) {
  const { messages } = useApp();
  const start = useAppState(selectSharedOrigin);
  const goal = goalOf(place, destination);
  if (goal === undefined) return null;
  return (
    <p className="card-transit">
      {messages.question.byTransit}{" "}
      {TRANSIT_PLANNERS.map((planner) => (
        <OutsideLink key={planner} href={transitAddress(planner, goal.position, start)}>
          {messages.question.transitPlanners[planner]}
        </OutsideLink>
      ))}
    </p>
  );
}

interface FoldProps {
  readonly title: string;
  readonly onOpen?: () => void;
  readonly children: ReactNode;
}

/** A part of the card that loads when it is opened. */
function Fold({ title, onOpen, children }: FoldProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="card-fold"
      onToggle={({ currentTarget: { open } }) => {
        setOpen(open);
        if (open) onOpen?.();
      }}
    >
      <summary>{title}</summary>
      {isOpen && children}
    </details>
  );
}
