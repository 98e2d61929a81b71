import { metricOf } from "../../domain/access/access-model.ts";
import { selectTripModel } from "../../state/access-selectors.ts";
import type { AppState } from "../../state/app-state.ts";
import { type AppContextValue, useApp, useAppState } from "../app-context.ts";
import { Icon } from "../symbols/icon.tsx";
import { CHIP_GROUPS, CHIP_NARROWINGS, type Chip } from "./chip.ts";
import { filterOptions } from "./filter-options.ts";
import { momentInWords } from "./moment-in-words.ts";

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
  const values = useAppState((state) => String(askedOf(chip, state, app).join("\n")));
  const asked = values === "" ? [] : values.split("\n");
  const trip = useAppState((state) => (chip === "trip" ? tripInWords(state, app) : undefined));
  const isAsked = asked.length > 0;
  const value = trip ?? inShort(asked);
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
            actions.liftFilter(...CHIP_NARROWINGS[chip]);
          }}
        >
          <Icon name="close" size={14} />
        </button>
      )}
    </li>
  );
}

/** What is asked of the subject of a chip, in words. */
function askedOf(chip: Chip, state: AppState, { messages, format }: AppContextValue): readonly string[] {
  const inGroups = CHIP_GROUPS[chip].flatMap((group) => {
    const values: readonly string[] = state.filters[group];
    return filterOptions(group, messages).flatMap(({ value, label }) => (values.includes(value) ? [label] : []));
  });
  switch (chip) {
    case "moment": {
      const moment = momentInWords(state.opening, messages, format, state.now?.date);
      return moment === "" ? [] : [moment];
    }
    case "trip":
      return state.reach === undefined ? [] : [tripInWords(state, { messages })];
    case "more":
      return state.passesBy ? [...inGroups, messages.passesBy] : inGroups;
    default:
      return inGroups;
  }
}

function tripInWords(state: AppState, { messages }: Pick<AppContextValue, "messages">): string {
  const model = selectTripModel(state);
  const season = model.kind === "droite" ? undefined : model.season;
  return messages.chipTrip({ season, metric: metricOf(model), upTo: state.reach });
}

/** The first of what is asked, and how many others: "Retraite +1". */
function inShort(asked: readonly string[]): string | undefined {
  const [first, ...others] = asked;
  return first === undefined || others.length === 0 ? first : `${first} +${others.length}`;
}
