import { expect, it, vi } from "vitest";
import type { CoveredArea } from "../domain/coverage/covered-area.ts";
import { createActions } from "./actions.ts";
import { USUAL_CHOICES } from "./app-state.ts";
import { runJob } from "./run-job.ts";
import { createAppStore } from "./store.ts";

const AREA = { shareOfSurface: 0.5 } as unknown as CoveredArea;

/** A job whose question is the radius; it has none while the radius is 5 km. */
function open(compute: (radiusKm: number) => Promise<CoveredArea>, keepsPrevious = true) {
  const store = createAppStore(USUAL_CHOICES, "ete");
  const actions = createActions(store);
  const asked = vi.fn(compute);
  runJob(store, actions, {
    name: "area",
    keepsPrevious,
    questionOf: ({ radiusKm }) => (radiusKm === 5 ? "none" : { radiusKm }),
    compute: ({ radiusKm }) => asked(radiusKm),
  });
  return { actions, asked, pending: () => store.getState().jobs.area };
}

function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

it("computes again when a failed job is retried, and only then while the question is the same", async () => {
  const { actions, asked, pending } = open(
    vi.fn<() => Promise<CoveredArea>>().mockRejectedValueOnce(new Error("no worker")).mockResolvedValue(AREA),
  );
  await settle();
  expect(pending()).toEqual({ status: "failed" });
  actions.hoverPlace("fs-1");
  await settle();
  expect(asked).toHaveBeenCalledOnce();
  actions.retryJob("area");
  expect(pending()).toEqual({ status: "pending", previous: undefined });
  await settle();
  expect(pending()).toEqual({ status: "ready", value: AREA });
});

it("shows the previous value while the next is computed only where the job keeps it", async () => {
  for (const keepsPrevious of [true, false]) {
    const { actions, pending } = open(async () => AREA, keepsPrevious);
    await settle();
    actions.setRadiusKm(20);
    expect(pending()).toEqual({ status: "pending", previous: keepsPrevious ? AREA : undefined });
  }
});
