import { failed, LOADING, type Loadable } from "../domain/loadable.ts";
import type { Soon } from "../domain/network/road-search.ts";
import { areSame, type StoreKey } from "./derive.ts";

/** Questions of one kind whose answers each store keeps: more than one page part asks at the same time. */
const KEPT = 4;

interface Asked<Inputs, Output> {
  readonly inputs: Inputs;
  answer: Loadable<Output>;
}

/**
 * A question of selectors whose answer may come later, from the worker: loading until then, when the store announces it to its subscribers. The
 * last answers are remembered in each store, by the identity of their inputs.
 */
export function ask<Inputs extends readonly unknown[], Output>(
  question: (...inputs: Inputs) => Soon<Output>,
): (state: { readonly storeKey: StoreKey }, ...inputs: Inputs) => Loadable<Output> {
  const memories = new WeakMap<StoreKey, readonly Asked<Inputs, Output>[]>();
  return ({ storeKey }, ...inputs) => {
    const memory = memories.get(storeKey) ?? [];
    const before = memory.find((one) => areSame(one.inputs, inputs));
    if (before !== undefined) return before.answer;
    const answer = question(...inputs);
    const isLater = answer instanceof Promise;
    const asked: Asked<Inputs, Output> = { inputs, answer: isLater ? LOADING : { status: "ready", value: answer } };
    memories.set(storeKey, [asked, ...memory.slice(0, KEPT - 1)]);
    if (!isLater) return asked.answer;
    const settle = (settled: Loadable<Output>) => {
      asked.answer = settled;
      storeKey.announce?.();
    };
    answer.then(
      (value) => settle({ status: "ready", value }),
      (error: unknown) => settle(failed("compute-worker.js", "unreachable", error)),
    );
    return asked.answer;
  };
}
