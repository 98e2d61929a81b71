/** A task of the page's main thread, in milliseconds since the navigation. */
export interface Task {
  readonly startMs: number;
  readonly endMs: number;
  /** CPU time, which other programs of a busy machine do not lengthen. */
  readonly processorMs: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds, like dur and tdur. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly documentLoaderURL?: string; readonly startTime?: number } };
}

/**
 * The tasks of the page at a URL, from a trace of Chromium.
 * @throws Error when the trace has no such page or no task, and would measure nothing.
 */
export function readTasks(trace: string, address: string): readonly Task[] {
  const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly TraceEvent[] };
  const start = traceEvents.find(
    ({ name, args }) => name === "navigationStart" && args?.data?.documentLoaderURL?.startsWith(address),
  );
  if (start === undefined) throw new Error(`The trace contains no page of ${address}.`);
  const tasks = traceEvents
    .filter(({ name, ph, pid, tid }) => isTask(name) && ph === "X" && pid === start.pid && tid === start.tid)
    .map(({ ts, dur = 0, tdur = 0 }) => ({
      startMs: (ts - start.ts) / 1000,
      endMs: (ts - start.ts + dur) / 1000,
      processorMs: tdur / 1000,
    }));
  if (tasks.length === 0) throw new Error("The trace contains no task.");
  return tasks;
}

function isTask(name: string): boolean {
  return name === "RunTask" || name === "ThreadControllerImpl::RunTask";
}

/** CPU time of the tasks between two moments; of a task that crosses one, its share counts. */
export function processorMsBetween(tasks: readonly Task[], fromMs: number, toMs: number): number {
  return tasks.reduce((sum, { startMs, endMs, processorMs }) => {
    const shared = Math.min(endMs, toMs) - Math.max(startMs, fromMs);
    return shared <= 0 ? sum : sum + processorMs * Math.min(1, shared / (endMs - startMs));
  }, 0);
}

/** The longest of the tasks that begin between two moments, in CPU time. */
export function longestTaskMs(tasks: readonly Task[], fromMs: number, toMs = Number.POSITIVE_INFINITY): number {
  return Math.max(
    0,
    ...tasks.filter(({ startMs }) => startMs >= fromMs && startMs < toMs).map(({ processorMs }) => processorMs),
  );
}
