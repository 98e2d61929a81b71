import type { Actions } from "../model/actions.ts";
import { areaJob } from "../model/area-job.ts";
import { runJob } from "../model/run-job.ts";
import { sitingJob } from "../model/siting-job.ts";
import type { AppStore } from "../model/store.ts";
import { openCompute } from "../platform/worker/compute.ts";

/** Keeps the results of all jobs up to date with two workers: siting takes seconds and must not delay the other jobs. */
export function runJobs(store: AppStore, actions: Actions): void {
  const quick = openCompute();
  const slow = openCompute();
  runJob(store, actions, areaJob(quick));
  runJob(store, actions, sitingJob(slow));
}
