import { useEffect, useId, useRef, useState } from "react";
import type { PlaceQuery } from "../../domain/filter/filters.ts";
import { hasAfterHours, withAfterHours } from "../../domain/filter/when.ts";
import { selectIsStraight, selectSeason } from "../../state/access-selectors.ts";
import { selectAskedCount } from "../../state/list-selectors.ts";
import { selectHasTransit } from "../../state/selectors.ts";
import { CHIP_GROUPS, CHIPS, type Chip, clearChip } from "../../ui/filters/chip.ts";
import { Icon } from "../../ui/symbols/icon.tsx";
import { type AppContextValue, useApp, useAppState } from "../app-context.ts";
import { useEscape } from "../hooks.ts";
import { lazy } from "../lazy.tsx";
import { askedOptions, momentInWords, usePlaceQuery } from "./filter-words.tsx";

const FilterPanel = lazy(() => import("./filter-panel.tsx").then((part) => part.FilterPanel), { hasCoreOnly: true });

interface FilterBarProps {
  readonly hasTrip?: boolean;
  readonly onOpen?: (isOpen: boolean) => void;
}

/**
 * One line of chips: each shows the values chosen for its subject, opens its choices below the line, and can be cleared. In the compact
 * form one button opens all choices; filters preset by the other site apply and can be changed.
 *
 * @param hasTrip whether the line has the chips for the distances of the list and for round trips without a car
 * @param onOpen told whenever choices open and close
 */
export function FilterBar({ hasTrip = false, onOpen }: FilterBarProps) {
  const { actions, messages, language } = useApp();
  const [open, show] = useState<Chip | "all">();
  const setOpen = (chip: Chip | "all" | undefined) => {
    show(chip);
    onOpen?.(chip !== undefined);
  };
  const panelId = useId();
  const bar = useRef<HTMLDivElement>(null);
  const isEmbedded = useAppState((state) => state.isEmbedded);
  const isAsking = useAppState(selectAskedCount) > 0;
  const hasTransit = useAppState(selectHasTransit);
  /** Focuses the chip before the pressed button, or the open choices, are unmounted. */
  const keepFocus = (chip: Chip | "all") =>
    bar.current?.querySelector<HTMLElement>(`[data-chip="${chip}"]`)?.focus({ preventScroll: true });
  const toggle = (chip: Chip | "all") => setOpen(open === chip ? undefined : chip);
  const close = () => {
    if (open !== undefined) keepFocus(open);
    setOpen(undefined);
  };
  // Preloads the choices behind the chips. An opened chip reports a failed load.
  useEffect(() => {
    FilterPanel.preload(language).catch(() => undefined);
  }, [language]);
  useEscape(bar, open !== undefined, close);
  return (
    <div className="filter-bar" ref={bar}>
      {/* biome-ignore lint/a11y/noRedundantRoles: not redundant in WebKit, see ui/unmarked-list.tsx, which the first list would load */}
      <ul className="filter-strip" role="list" aria-label={messages.filters} tabIndex={-1}>
        {isEmbedded ? (
          <li>
            <AllFiltersButton isOpen={open === "all"} panelId={panelId} onToggle={() => toggle("all")} />
          </li>
        ) : (
          CHIPS.filter((chip) => (chip === "trip" ? hasTrip : chip !== "carless" || (hasTrip && hasTransit))).map(
            (chip) => (
              <ChipItem
                key={chip}
                chip={chip}
                isOpen={open === chip}
                panelId={panelId}
                onToggle={() => toggle(chip)}
                onLift={() => keepFocus(chip)}
              />
            ),
          )
        )}
        {isAsking && (
          <li>
            <button
              type="button"
              className="chip-reset"
              aria-label={messages.resetFilters}
              title={messages.resetFilters}
              onClick={() => {
                keepFocus(isEmbedded ? "all" : "need");
                actions.resetFilters();
              }}
            >
              <Icon name="reset" size={18} />
            </button>
          </li>
        )}
      </ul>
      <div id={panelId} className="filter-panel" hidden={open === undefined}>
        {open !== undefined && <FilterPanel shown={open} onClose={close} />}
      </div>
    </div>
  );
}

interface AllFiltersButtonProps {
  readonly isOpen: boolean;
  readonly panelId: string;
  readonly onToggle: () => void;
}

/** « Filtres »: the single button of the compact form, with the number of filters set. */
function AllFiltersButton({ isOpen, panelId, onToggle }: AllFiltersButtonProps) {
  const { messages } = useApp();
  const count = useAppState(selectAskedCount);
  return (
    <button
      type="button"
      className="button"
      data-chip="all"
      aria-expanded={isOpen}
      aria-controls={panelId}
      onClick={onToggle}
    >
      <Icon name="filter" />
      {messages.filters}
      {count > 0 && (
        <span className="badge" title={messages.filtersSet({ count })}>
          {count}
        </span>
      )}
    </button>
  );
}

interface ChipItemProps {
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
  const season = useAppState((state) => (selectIsStraight(state) ? undefined : selectSeason(state)));
  const upTo = useAppState((state) => state.reach);
  return messages.chipTrip({ season, upTo });
}

/** The first of the texts and the number of the others: "Retraite +1". */
function inShort(asked: readonly string[]): string | undefined {
  const [first, ...others] = asked;
  return first === undefined || others.length === 0 ? first : `${first} +${others.length}`;
}
