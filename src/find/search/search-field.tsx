import { useEffect, useEffectEvent, useId, useMemo, useState } from "react";
import type { Filters } from "../../domain/filter/filters.ts";
import { failed, IDLE, LOADING, type Loadable, readyValue } from "../../domain/loadable.ts";
import type { Place } from "../../domain/place.ts";
import type { SearchGroup } from "../../domain/search/search-index.ts";
import type { AppState } from "../../state/app-state.ts";
import { selectOriginName } from "../../state/nearest-selectors.ts";
import { Combobox } from "../../ui/combobox/combobox.tsx";
import type { LocationFault } from "../../ui/messages/details/fr.ts";
import { Icon } from "../../ui/symbols/icon.tsx";
import type { SearchAnswer, SearchFile } from "../../worker/search-work.ts";
import { useApp, useAppState } from "../app-context.ts";
import { lazy } from "../lazy.tsx";
import type { Finder } from "./find-answers.ts";
import type { SearchFooterProps } from "./search-footer.tsx";
import {
  awaitsAddress,
  isCertainAnswer,
  isWhole,
  type SearchOption,
  type SearchOptionGroup,
  toAddressGroup,
  toRecentGroup,
  useChooseAnswer,
} from "./search-options.ts";

const SearchFooter = lazy(() => import("./search-footer.tsx").then((part) => part.SearchFooter));
const LocationFaultText = lazy(() => import("./search-footer.tsx").then((part) => part.LocationFaultText));

interface SearchFieldProps {
  /** The group of answers shown first. */
  readonly firstGroup: SearchGroup;
  /** Name of the field; by default that of « Trouver ». */
  readonly label?: string;
  /** Placeholder of the field; by default that of « Trouver ». */
  readonly example?: string;
}

/** « Rechercher un besoin, une commune, une station, une adresse »: the chosen answer sets filters, moment and starting point, or opens a sheet. */
export function SearchField({ firstGroup, label, example }: SearchFieldProps) {
  const { store, actions, messages, services } = useApp();
  const origin = useAppState((state) => state.origin);
  const originName = useAppState(selectOriginName);
  /** Typed text; undefined while the field shows the starting point. */
  const [draft, setDraft] = useState<string>();
  const { groups, hasFailed, isPartial, prepare } = useAnswers(draft ?? "", firstGroup);
  /** After Enter: the page waits for all answers, or asks whether the first one is meant. */
  const [entered, setEntered] = useState<"waits" | "asks">();
  const isAsking = entered === "asks";
  const choose = useChooseAnswer();
  const seekAddresses = useAddresses(isPartial, isWhole(groups));
  // A starting point that changes elsewhere, for example by the Back button, replaces the typed text.
  useEffect(() => setDraft(origin === undefined ? "" : undefined), [origin]);
  const shown = draft ?? (originName === "" ? messages.myPosition : originName) ?? "";
  const count = groups.reduce((sum, { options }) => sum + options.length, 0);
  const [note, setNote] = useState<ChosenNote>();
  const pick = (option: SearchOption) => {
    seekAddresses(undefined);
    setDraft(undefined);
    setEntered(undefined);
    choose(option);
    setNote(noteOf(option, store.getState().filters));
    if (matchMedia("(pointer: coarse)").matches) putKeyboardAway();
  };
  const isAddressPossible = useAppState(mayFindAddress);
  const submit = () => {
    const first = groups[0]?.options[0];
    if (awaitsAddress(groups) && isAddressPossible) services.addresses.enter();
    else if (first === undefined || draft === undefined || draft === "") services.addresses.enter();
    else if (isAsking || isCertainAnswer(groups)) pick(first);
    else setEntered("asks");
  };
  useOnceTrue(entered === "waits" && !isPartial, () => {
    setEntered(undefined);
    submit();
  });
  return (
    <search className="search">
      <Combobox
        label={label ?? messages.search}
        isLabelHidden
        placeholder={example ?? messages.searchPlaceholder}
        text={shown}
        groups={groups}
        isAsking={isAsking}
        clearName={messages.clearSearch}
        footer={<Footer text={draft ?? ""} count={count} hasFailed={hasFailed} isAsking={isAsking} />}
        onText={(text) => {
          setDraft(text);
          seekAddresses(text);
          setEntered(undefined);
          prepare();
        }}
        onPick={pick}
        onSubmit={() => (isPartial ? setEntered("waits") : submit())}
        onClear={() => {
          seekAddresses(undefined);
          setDraft("");
          actions.clearOrigin();
        }}
        onFocus={prepare}
        onLeave={() => seekAddresses(undefined)}
      />
      <LocateButton />
      {note !== undefined && <NeedNote {...note} />}
    </search>
  );
}

/** Acts each time the condition becomes true. */
function useOnceTrue(isTrue: boolean, act: () => void): void {
  const latest = useEffectEvent(act);
  useEffect(() => {
    if (isTrue) latest();
  }, [isTrue]);
}

/** The part below the answers; its code loads with the first search. */
function Footer(props: SearchFooterProps) {
  const hasRecent = useAppState((state) => state.recentSearches.length > 0);
  return (hasRecent || props.text !== "") && <SearchFooter {...props} />;
}

interface ChosenNote {
  readonly text: string;
  /** Filters set by the need. */
  readonly filters: Filters;
}

function noteOf({ meant }: SearchOption, filters: Filters): ChosenNote | undefined {
  return meant.kind === "reading" ? { text: meant.note, filters } : undefined;
}

/** Note on the chosen need, shown as long as its filters are unchanged. */
function NeedNote({ text, filters }: ChosenNote) {
  // The question page says what places do in part beside the answer.
  const isAsked = useAppState(
    (state) => state.filters === filters && (state.view !== "question" || state.needNote === undefined),
  );
  if (!isAsked || text === "") return null;
  return (
    <p className="search-note hint" role="status">
      {text}
    </p>
  );
}

/** Whether addresses may still be found: the service has not failed. */
function mayFindAddress({ addressAnswers: { status } }: AppState): boolean {
  return status === "idle" || status === "asking";
}

/**
 * Requests the addresses of a typed text that is not understood as a whole, which is known once everything for the search has loaded. Returns
 * the function that sets the text: undefined once an answer is chosen or the field is left.
 */
function useAddresses(isPartial: boolean, isUnderstood: boolean): (text: string | undefined) => void {
  const { services } = useApp();
  const [sought, setSought] = useState<string>();
  useEffect(() => {
    if (sought === undefined || isUnderstood) services.addresses.stop();
    else if (!isPartial) services.addresses.type(sought);
  }, [sought, isPartial, isUnderstood, services]);
  return setSought;
}

/** On touch devices the virtual keyboard covers half of the screen while the field has the focus, so the list takes the focus. */
function putKeyboardAway(): void {
  const list = document.getElementById("liste");
  if (list !== null) list.focus();
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

type LocationStatus = "idle" | "locating" | LocationFault;

/**
 * « Me localiser »: sets the device's position as the starting point. The position stays on the device. A failure is shown with an
 * alternative.
 */
function LocateButton() {
  const { actions, messages, services } = useApp();
  const [status, setStatus] = useState<LocationStatus>("idle");
  const noteId = useId();
  const locate = async () => {
    setStatus("locating");
    const found = await services.locate();
    if (found.kind === "found") actions.chooseOrigin({ kind: "position", position: found.position });
    setStatus(found.kind === "found" ? "idle" : found.kind);
  };
  return (
    <>
      <button
        type="button"
        className="button locate"
        aria-describedby={noteId}
        // `disabled` would lose the focus.
        aria-disabled={status === "locating"}
        onClick={() => status !== "locating" && void locate()}
      >
        <Icon name="locate" />
        <span className="visually-hidden">{messages.locate}</span>
      </button>
      <p id={noteId} aria-live="polite" className={isFault(status) ? "search-note field-fault" : "search-note hint"}>
        {status === "locating" && messages.locating}
        {isFault(status) && <LocationFaultText fault={status} />}
      </p>
    </>
  );
}

function isFault(status: LocationStatus): status is LocationFault {
  return status !== "idle" && status !== "locating";
}

export interface Answers {
  readonly groups: readonly SearchOptionGroup[];
  /** Whether the code or a file of the search failed to load. */
  readonly hasFailed: boolean;
  /** Whether better answers may follow: to the typed text, or from a file that is loading. */
  readonly isPartial: boolean;
  /** Loads code and files of the search; they are not needed before the first search. */
  readonly prepare: () => void;
}

/** Adds addresses after the other answers, but before a place that only stands in for the typed address. */
function withAddresses(
  found: readonly SearchOptionGroup[],
  addresses: SearchOptionGroup,
): readonly SearchOptionGroup[] {
  return awaitsAddress(found) ? [addresses, ...found] : [...found, addresses];
}

const FILES: readonly SearchFile[] = ["communes", "resorts", "needs", "places", "hamlets", "railStations"];
const FILES_AROUND: readonly SearchFile[] = [...FILES, "neighbours"];
/** The list may be searched for a pass or a massif. */
const FILES_OF_LIST: readonly SearchFile[] = [...FILES_AROUND, "roads", "baseMap"];

function selectSearchFiles({ view, isEmbedded }: AppState): readonly SearchFile[] {
  if (view === "question") return FILES_AROUND;
  return isEmbedded ? FILES : FILES_OF_LIST;
}

/** Name of the code in a fault. */
const SEARCH = "find-answers.js";
const NO_PLACES: readonly Place[] = [];

/** Answers to the typed text: hits found on the device, then addresses; recent searches while nothing is typed. */
export function useAnswers(text: string, firstGroup: SearchGroup): Answers {
  const { store, actions, messages, format, language, services } = useApp();
  const [loaded, setLoaded] = useState<Loadable<Finder>>(IDLE);
  const finder = readyValue(loaded);
  const addresses = useAppState((state) => state.addressAnswers);
  const recent = useAppState((state) => state.recentSearches);
  const now = useAppState((state) => state.now);
  const files = useAppState(selectSearchFiles);
  const imported = useAppState((state) => state.imported.layer?.places ?? NO_PLACES);
  const isTyped = text.trim() !== "";
  const [answer, setAnswer] = useState<SearchAnswer & { readonly text: string }>();
  useEffect(() => {
    void finder?.prepare(imported);
  }, [finder, imported]);
  useEffect(() => {
    if (finder === undefined) return undefined;
    let isOver = false;
    const ask = async () => {
      const question = { text, firstGroup, now, language };
      let found: SearchAnswer | undefined;
      while (!isOver && found?.isWhole !== true) {
        found = await finder.find(question, files, found?.settled);
        if (!isOver) setAnswer({ ...found, text });
      }
    };
    ask().catch((error: unknown) => !isOver && setLoaded(failed(SEARCH, "unreachable", error)));
    return () => {
      isOver = true;
    };
  }, [finder, text, firstGroup, now, language, files]);
  const found = useMemo(
    () =>
      answer === undefined || finder === undefined
        ? []
        : finder.toGroups(answer, store.getState(), { messages, format }),
    [answer, finder, messages, format, store],
  );
  const prepare = () => {
    actions.wantSearch();
    if (loaded.status === "loading" || loaded.status === "ready") return;
    setLoaded(LOADING);
    Promise.all([import("./find-answers.ts"), services.compute()]).then(
      ([{ createFinder }, compute]) => setLoaded({ status: "ready", value: createFinder(compute) }),
      (error: unknown) => setLoaded(failed(SEARCH, "unreachable", error)),
    );
  };
  const groups = isTyped
    ? withAddresses(found, toAddressGroup(addresses, messages))
    : [toRecentGroup(recent, messages)];
  return {
    groups: groups.filter(({ options }) => options.length > 0),
    hasFailed: loaded.status === "failed" || answer?.hasFailed === true,
    isPartial: loaded.status === "loading" || (finder !== undefined && (answer?.text !== text || answer.isPartial)),
    prepare,
  };
}
