import "./style.css";
import { useEffect, useMemo, useRef } from "react";
import { FiguresTable } from "../../design/figures-table.tsx";
import { metricOf } from "../../domain/access/access-model.ts";
import { atOnce } from "../../domain/at-once.ts";
import { CATEGORIES } from "../../domain/place.ts";
import { ageOfData } from "../../domain/study/age-of-data.ts";
import { nameChanges, placeChanges } from "../../domain/study/named-in-study.ts";
import type { StudyData, StudyRow } from "../../domain/study/study.ts";
import { selectAccessModel } from "../../model/access-selectors.ts";
import type { AppState } from "../../model/app-state.ts";
import { selectPlaceById } from "../../model/selectors.ts";
import { useApp, useAppState } from "../../ui/app-context.ts";
import { useLaterAppState } from "../../ui/later-state.ts";
import { takeLead } from "../../ui/lead-to.ts";
import { selectVariants } from "../variants/state.ts";
import type { OpenedStudy } from "./slice.ts";
import { nameOfCode, nameOfPassage, rowsOfStudy, selectStudyData, stateOfStudy } from "./state.ts";
import { useStudy } from "./use-study.tsx";

/** Name under which another view leads to this one. */
export const OPENED_STUDY = "opened-study";

/** The study that was opened last: what has changed since it was saved. */
export function OpenedStudyPart() {
  const { actions, words } = useStudy();
  const opened = useAppState((state) => state.openedStudy);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (opened !== undefined && takeLead(OPENED_STUDY)) title.current?.focus();
  }, [opened]);
  if (opened === undefined) return null;
  return (
    <div className="study-opened">
      <h3 ref={title} tabIndex={-1}>
        {words.openedTitle({ file: opened.fileName })}
      </h3>
      <DataLines opened={opened} />
      <NamedLines opened={opened} />
      <FiguresThenAndNow opened={opened} />
      <button
        type="button"
        className="button button-plain"
        onClick={({ currentTarget }) => {
          currentTarget.closest<HTMLElement>('[tabindex="-1"].study')?.focus();
          actions.recallSuppositions({ openedStudy: undefined });
        }}
      >
        {words.close}
      </button>
    </div>
  );
}

interface OpenedProps {
  readonly opened: OpenedStudy;
}

/** Whether the published data are those of the study, with the dates of their sources. */
function DataLines({ opened }: OpenedProps) {
  const { words, messages, format } = useStudy();
  const inStudy = useStateOfStudy(opened);
  const data = useAppState((state) => selectStudyData(inStudy(state)));
  const then = opened.study.data;
  const age = ageOfData(then, data);
  const dayOf = (date: string | undefined) => {
    if (date === undefined) return words.noSource;
    return date.length === "2026-11-29".length ? format.date(date) : date;
  };
  const dateIn = ({ sourceDates }: StudyData, name: string) =>
    sourceDates.find(({ category }) => category === name)?.date;
  const lines = [
    ...CATEGORIES.filter((category) => dateIn(then, category) !== dateIn(data, category)).map((category) =>
      words.sourceThenNow({
        name: messages.categories[category],
        before: dayOf(dateIn(then, category)),
        now: dayOf(dateIn(data, category)),
      }),
    ),
    ...(then.populationVintage === data.populationVintage
      ? []
      : [words.populationThenNow({ before: then.populationVintage, now: data.populationVintage })]),
  ];
  return (
    <>
      <p className={age === "same" ? undefined : "notice"}>{age === "unknown" ? words.unknownData : words.data[age]}</p>
      {age !== "same" && lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Places, territories and passages that the study names and that are gone or differ. */
function NamedLines({ opened: { study } }: OpenedProps) {
  const { words, format } = useStudy();
  // A text, so that the same lines do not render again.
  const text = useAppState((state) => {
    const { places, communes, roads } = state.resources;
    if (places.status !== "ready" || communes.status !== "ready") return undefined;
    const renamed = ({ was, now }: ReturnType<typeof nameChanges>[number]) =>
      now === undefined ? words.codeGone(was) : words.codeRenamed({ name: was.name, now });
    return [
      ...placeChanges(study.places, (id) => selectPlaceById(state, id)).map((change) => {
        if (change.kind === "gone") return words.placeGone(change.was);
        const fields = change.fields.map((field) =>
          field === "name" ? words.nowNamed({ name: change.now.name }) : words.fields[field],
        );
        return words.placeChanged({ name: change.was.name, fields: format.list(fields) });
      }),
      ...nameChanges(study.territories, (code) => nameOfCode(state, code)).map(renamed),
      ...(roads.status === "ready" ? nameChanges(study.passages, (id) => nameOfPassage(state, id)).map(renamed) : []),
    ].join("\n");
  });
  if (text === undefined) return null;
  if (text === "") return <p>{words.namedSame}</p>;
  return (
    <>
      <h4>{words.namedChanged}</h4>
      <ul className="study-changes">
        {text.split("\n").map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

interface Compared {
  readonly key: string;
  readonly name: string;
  readonly saved: string;
  readonly today: string;
  readonly difference: string;
}

/** The key figures as they were saved and as they are with the present data, for the present state and each variant. */
function FiguresThenAndNow({ opened }: OpenedProps) {
  const { words } = useStudy();
  const { figures: then, territory } = opened.study;
  const inStudy = useStateOfStudy(opened);
  const now = useFiguresNow(inStudy);
  const groups = useGroups(opened, now, inStudy);
  if (then.length === 0) return <p>{words.figuresNone}</p>;
  if (now === "computing") return <p className="hint">{words.figuresWaiting}</p>;
  if (now === "missing") return <p className="hint">{words.figuresMissing}</p>;
  const isSame = groups.every(({ rows }) => rows.every(({ difference }) => difference === words.same));
  return (
    <>
      <p role="status">{isSame ? words.figuresSame : words.figuresDiffer}</p>
      <FiguresTable
        caption={words.figuresTitle({ territory })}
        scroller={words.figuresScroller}
        groups={groups}
        keyOf={({ key }) => key}
        nameOf={({ name }) => name}
        columns={[
          { key: "saved", name: words.whenSaved, cell: (row) => row.saved },
          { key: "today", name: words.today, cell: (row) => row.today },
          { key: "difference", name: words.difference, cell: (row) => row.difference },
        ]}
      />
      <p className="hint">{words.figuresMeaning}</p>
    </>
  );
}

type FiguresNow = readonly StudyRow[] | "computing" | "missing";

function useFiguresNow(inStudy: InStudy): FiguresNow {
  const { select, steps } = useMemo(() => {
    const steps = (state: AppState) => rowsOfStudy(inStudy(state));
    return { steps, select: (state: AppState): FiguresNow => atOnce(steps(state)) ?? "missing" };
  }, [inStudy]);
  return useLaterAppState(select, steps) ?? "computing";
}

/** From the state of the page to that of the study, with memories of its own: those of the page stay as they are. */
type InStudy = (state: AppState) => AppState;

function useStateOfStudy(opened: OpenedStudy): InStudy {
  const { store } = useApp();
  return useMemo(() => {
    const storeKey = { copyOf: store.getState().storeKey };
    return (state) => stateOfStudy(state, opened, storeKey);
  }, [store, opened]);
}

function useGroups(opened: OpenedStudy, now: FiguresNow, inStudy: InStudy) {
  const { messages } = useStudy();
  const compare = useComparison(inStudy);
  const list = useAppState((state) => selectVariants(inStudy(state)));
  if (typeof now === "string") return [];
  return opened.study.figures.map((then) => {
    const variant = list.variants.find(({ letter }) => letter === then.variant);
    const found = now.find((row) => row.variant === then.variant);
    return {
      key: then.variant || "present",
      name: variant === undefined ? messages.variants.comparison.present : messages.variants.label(variant),
      rows: found === undefined ? [] : compare(then, found),
    };
  });
}

/** Compares the rows of one variant, figure by figure. */
function useComparison(inStudy: InStudy): (then: StudyRow, now: StudyRow) => readonly Compared[] {
  const { words, messages, format } = useStudy();
  const metric = useAppState((state) => metricOf(selectAccessModel(inStudy(state))));
  const signed = (value: number, text: string) => (value === 0 ? words.same : `${value > 0 ? "+" : "−"}${text}`);
  const people = (name: string, key: "population" | "places" | "covered", a: StudyRow, b: StudyRow): Compared => ({
    key,
    name,
    saved: format.number(a[key]),
    today: format.number(b[key]),
    difference: signed(b[key] - a[key], format.number(Math.abs(b[key] - a[key]))),
  });
  const range = ({ coveredLeast, coveredMost }: StudyRow) =>
    words.fromTo({ least: format.number(coveredLeast), most: format.number(coveredMost) });
  const cost = (name: string, key: "mean" | "median", a: StudyRow, b: StudyRow): Compared => {
    const written = (value: number | undefined) =>
      value === undefined ? messages.notApplicable : messages.costOf({ number: format.decimal(value), metric });
    const change = a[key] === undefined || b[key] === undefined ? undefined : Number((b[key] - a[key]).toFixed(1));
    const same = change === undefined ? written(a[key]) === written(b[key]) : change === 0;
    return {
      key,
      name,
      saved: written(a[key]),
      today: written(b[key]),
      difference: same ? words.same : signed(change ?? Number.NaN, written(Math.abs(change ?? 0))),
    };
  };
  return (then, found) => [
    people(words.rows.population, "population", then, found),
    people(words.rows.places, "places", then, found),
    people(words.rows.covered, "covered", then, found),
    {
      key: "range",
      name: words.rows.range,
      saved: range(then),
      today: range(found),
      difference: range(then) === range(found) ? words.same : "",
    },
    cost(words.rows.mean, "mean", then, found),
    cost(words.rows.median, "median", then, found),
  ];
}
