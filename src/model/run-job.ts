import { latestOnly } from "../platform/worker/latest-only.ts";
import type { Actions } from "./actions.ts";
import type { AppState } from "./app-state.ts";
import { type JobName, type JobValue, latestValue, type Pending } from "./jobs.ts";
import type { AppStore } from "./store.ts";

/** A computation off the main thread: its question, as a function of the state, and its answer. */
export interface Job<Name extends JobName, Question extends object> {
  readonly name: Name;
  /** "none": nothing to compute; the value is removed. undefined: the question is not known yet; the value stays. */
  readonly questionOf: (state: AppState) => Question | "none" | undefined;
  readonly compute: (question: Question) => Promise<JobValue<Name>>;
  /** Whether the previous value stays in sight while the next one is computed. */
  readonly keepsPrevious: boolean;
}

/**
 * Keeps a job up to date: computes when the question changes, one at a time, the latest question next. An answer to an older question
 * is never reported as the answer. A failure is reported once, and the question is asked again when it changes or the job is retried.
 */
export function runJob<Name extends JobName, Question extends object>(
  store: AppStore,
  actions: Pick<Actions, "reportJob">,
  { name, questionOf, compute, keepsPrevious }: Job<Name, Question>,
): void {
  const computeLatest = latestOnly(compute);
  const report = (pending: Pending<JobValue<Name>>) => actions.reportJob(name, pending);
  const pendingOf = (state: AppState) => state.jobs[name] as Pending<JobValue<Name>>;
  let asked: Question | undefined;
  const ask = (question: Question, previous: JobValue<Name> | undefined) => {
    asked = question;
    report({ status: "pending", previous: keepsPrevious ? previous : undefined });
    computeLatest(question).then(
      (value) => value !== undefined && receive(question, value),
      () => asked === question && report({ status: "failed" }),
    );
  };
  const receive = (question: Question, value: JobValue<Name>) => {
    if (asked === question) report({ status: "ready", value });
    else if (asked !== undefined && keepsPrevious) report({ status: "pending", previous: value });
  };
  const update = (state: AppState) => {
    const pending = pendingOf(state);
    const question = questionOf(state);
    if (question === "none") {
      asked = undefined;
      if (pending.status !== "none") report({ status: "none" });
    } else if (question !== undefined) {
      const isSame = asked !== undefined && isSameQuestion(asked, question);
      if (!isSame || pending.status === "none") ask(question, latestValue(pending));
    }
  };
  store.subscribe(update);
  update(store.getState());
}

function isSameQuestion<Question extends object>(one: Question, other: Question): boolean {
  const keys = Object.keys(other) as (keyof Question)[];
  return keys.every((key) => Object.is(one[key], other[key]));
}
