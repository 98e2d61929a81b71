import type { PlaceQuery } from "../../domain/filter/filters.ts";
import { hasAfterHours, withAfterHours } from "../../domain/filter/when.ts";
import { metricOf } from "../../domain/network/conditions.ts";
import { selectAccessModel } from "../../state/access-selectors.ts";
import { CHIP_GROUPS, type Chip, clearChip } from "../../ui/filters/chip.ts";
import { Icon } from "../../ui/symbols/icon.tsx";
import { type AppContextValue, useApp, useAppState } from "../app-context.ts";
import { askedOptions } from "./filter-options.ts";
import { momentInWords } from "./moment-in-words.ts";
import { usePlaceQuery } from "./use-place-query.ts";

export interface ChipItemProps {
  readonly chip: Chip;
  readonly isOpen: boolean;
  readonly panelId: string;
  readonly onToggle: () => void;
  /** Called before the filter is cleared, which unmounts the button that cleared it. */
  readonly onLift: () => void;
}

/** A chip: its subject, or the chosen values with a button that clears them. */
export function ChipItem({ chip, isOpen, panelId, onToggle, onLift }: ChipItemProps) {
  const app = useApp();
  const { actions, messages } = app;
  const query = usePlaceQuery();
  const today = useAppState((state) => state.now?.date);
  const trip = useTripInWords();
  const isCarless = useAppState((state) => state.transitDay !== "non");
  const asked = chip === "trip" && query.reach !== undefined ? [trip] : askedOf(chip, query, today, app);
  const isAsked = asked.length > 0 || (chip === "carless" && isCarless);
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
        aria-label={value === undefined ? name : messages.labelled({ name, text: value })}
        onClick={onToggle}
      >
        {value ?? messages.chips[chip]}
        <Icon name={isOpen ? "up" : "down"} size={14} />
      </button>
      {isAsked && (
        <button
          type="button"
          className="chip-lift"
          aria-label={messages.liftFilter({ name: asked.join(", ") || name })}
          onClick={() => {
            onLift();
            if (chip === "carless") actions.chooseTransitDay("non");
            else actions.ask(clearChip(chip, app.store.getState()));
          }}
        >
          <Icon name="close" size={14} />
        </button>
      )}
    </li>
  );
}

/** Texts of the values chosen in a chip. Hours after work belong to the moment. */
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
  const model = useAppState(selectAccessModel);
  const upTo = useAppState((state) => state.reach);
  return messages.chipTrip({
    season: model.kind === "droite" ? undefined : model.season,
    metric: metricOf(model),
    upTo,
  });
}

/** The first of the texts and the number of the others: "Retraite +1". */
function inShort(asked: readonly string[]): string | undefined {
  const [first, ...others] = asked;
  return first === undefined || others.length === 0 ? first : `${first} +${others.length}`;
}
