import { metricOf } from "../../domain/access/access-model.ts";
import type { PlaceQuery } from "../../domain/filter/place-query.ts";
import { hasAfterHours, withAfterHours } from "../../domain/filter/when.ts";
import { selectTripModel } from "../../state/access-selectors.ts";
import { type AppContextValue, useApp, useAppState } from "../app-context.ts";
import { Icon } from "../symbols/icon.tsx";
import { CHIP_GROUPS, type Chip, withoutChip } from "./chip.ts";
import { askedOptions } from "./filter-options.ts";
import { momentInWords } from "./moment-in-words.ts";
import { usePlaceQuery } from "./use-place-query.ts";

export interface ChipItemProps {
  readonly chip: Chip;
  readonly isOpen: boolean;
  readonly panelId: string;
  readonly onToggle: () => void;
  /** Before what is asked goes, and the button that lifted it with it. */
  readonly onLift: () => void;
}

/** A chip: what it is about, or what is asked of it and a button that lifts that. */
export function ChipItem({ chip, isOpen, panelId, onToggle, onLift }: ChipItemProps) {
  const app = useApp();
  const { actions, messages } = app;
  const query = usePlaceQuery();
  const today = useAppState((state) => state.now?.date);
  const trip = useTripInWords();
  const asked = chip === "trip" && query.reach !== undefined ? [trip] : askedOf(chip, query, today, app);
  const isAsked = asked.length > 0;
  const value = chip === "trip" ? trip : inShort(asked);
  const name = chip === "more" ? messages.moreFilters : messages.chips[chip];
  return (
    <li className={isAsked ? "chip chip-asked" : "chip"}>
      <button
        type="button"
        className="chip-open"
        data-chip={chip}
        aria-expanded={isOpen}
        aria-controls={panelId}
        aria-label={value === undefined ? name : messages.chipAsked({ name, asked: value })}
        onClick={onToggle}
      >
        {value ?? messages.chips[chip]}
        <Icon name={isOpen ? "up" : "down"} size={14} />
      </button>
      {isAsked && (
        <button
          type="button"
          className="chip-lift"
          aria-label={messages.liftFilter({ name: asked.join(", ") })}
          onClick={() => {
            onLift();
            actions.ask(withoutChip(chip, query));
          }}
        >
          <Icon name="close" size={14} />
        </button>
      )}
    </li>
  );
}

/** What is asked of the subject of a chip, in words. Hours after work are of the moment. */
function askedOf(
  chip: Chip,
  { filters, opening, passesBy }: PlaceQuery,
  today: string | undefined,
  { messages, format }: AppContextValue,
): readonly string[] {
  const boxes = withAfterHours(filters, false);
  const inGroups = CHIP_GROUPS[chip].flatMap((group) => askedOptions(group, boxes, messages).map(({ label }) => label));
  switch (chip) {
    case "moment":
      return [
        momentInWords(opening, messages, format, today),
        hasAfterHours(filters) ? messages.whens["after-hours"] : "",
      ].filter((text) => text !== "");
    case "more":
      return passesBy ? [...inGroups, messages.passesBy] : inGroups;
    default:
      return inGroups;
  }
}

function useTripInWords(): string {
  const { messages } = useApp();
  const model = useAppState(selectTripModel);
  const upTo = useAppState((state) => state.reach);
  return messages.chipTrip({
    season: model.kind === "droite" ? undefined : model.season,
    metric: metricOf(model),
    upTo,
  });
}

/** The first of what is asked, and how many others: "Retraite +1". */
function inShort(asked: readonly string[]): string | undefined {
  const [first, ...others] = asked;
  return first === undefined || others.length === 0 ? first : `${first} +${others.length}`;
}
