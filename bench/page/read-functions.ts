import type { Task } from "./read-trace.ts";

/** Time of a task that a function took with all that it called. */
export interface FunctionTime {
  readonly name: string;
  readonly ms: number;
}

interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly functionName: string; readonly url?: string };
}

interface ProfileEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly id?: string;
  readonly ts: number;
  readonly args?: {
    readonly data?: {
      readonly documentLoaderURL?: string;
      readonly startTime?: number;
      readonly cpuProfile?: { readonly nodes?: readonly ProfileNode[]; readonly samples?: readonly number[] };
      readonly timeDeltas?: readonly number[];
    };
  };
}

interface Sample {
  /** Milliseconds since the navigation. */
  readonly atMs: number;
  readonly node: number;
}

/** Reads the profile in a trace of Chromium, with the category of the profiler, of the page at a URL: returns the functions of a task, longest first. */
export function readFunctions(trace: string, address: string): (task: Task) => readonly FunctionTime[] {
  const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly ProfileEvent[] };
  const start = traceEvents.find(
    ({ name, args }) => name === "navigationStart" && args?.data?.documentLoaderURL?.startsWith(address),
  );
  if (start === undefined) throw new Error(`The trace contains no page of ${address}.`);
  const profile = traceEvents.find(
    ({ name, pid, tid }) => name === "Profile" && pid === start.pid && tid === start.tid,
  );
  if (profile === undefined) throw new Error("The trace contains no profile.");
  const chunks = traceEvents
    .filter(({ name, pid, id }) => name === "ProfileChunk" && pid === start.pid && id === profile.id)
    .sort((one, other) => one.ts - other.ts);
  const nodes = new Map<number, ProfileNode>();
  const samples: Sample[] = [];
  let at = profile.args?.data?.startTime ?? profile.ts;
  for (const { args } of chunks) {
    for (const node of args?.data?.cpuProfile?.nodes ?? []) nodes.set(node.id, node);
    for (const [rank, node] of (args?.data?.cpuProfile?.samples ?? []).entries()) {
      at += args?.data?.timeDeltas?.[rank] ?? 0;
      samples.push({ atMs: (at - start.ts) / 1000, node });
    }
  }
  return ({ startMs, endMs }) => {
    const own = samples.filter(({ atMs }) => atMs >= startMs && atMs < endMs);
    const times = new Map<string, number>();
    for (const [rank, { atMs, node }] of own.entries()) {
      const ms = (own[rank + 1]?.atMs ?? endMs) - atMs;
      for (const name of stackOf(nodes, node)) times.set(name, (times.get(name) ?? 0) + ms);
    }
    return [...times].map(([name, ms]) => ({ name, ms })).sort((one, other) => other.ms - one.ms);
  };
}

/** The functions of a stack, each once, with the file of each. */
function stackOf(nodes: ReadonlyMap<number, ProfileNode>, from: number): ReadonlySet<string> {
  const names = new Set<string>();
  for (let node = nodes.get(from); node !== undefined; node = nodes.get(node.parent ?? -1)) {
    const { functionName, url = "" } = node.callFrame;
    const file = url.slice(url.lastIndexOf("/") + 1).replace(/-[\w-]{8}\.js$/, "");
    if (functionName !== "(root)") names.add(`${functionName === "" ? "anonymous" : functionName} (${file})`);
  }
  return names;
}
