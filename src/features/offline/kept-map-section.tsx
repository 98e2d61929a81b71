import { useEffect, useId, useMemo, useRef } from "react";
import { readyValue } from "../../domain/loadable.ts";
import type { AppState } from "../../model/app-state.ts";
import { selectDetailedMap } from "../../model/base-map/usual-base-map.ts";
import { useAppState } from "../../ui/app-context.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { ReloadOffer } from "../../ui/shell/retry-button.tsx";
import type { KeptMapController } from "./kept-map-controller.ts";
import type { KeepingTask, KeptPart } from "./slice.ts";

const BYTES_PER_TENTH = 100_000;

/** The detailed map of the site on this device, by département: its size before, progress, stop, and what is kept. Nothing where neither is. */
export function KeptMapSection() {
  const { messages, services } = useDetailedApp();
  const { keptMap, keeping } = useAppState((state) => state.offline);
  const fingerprint = useAppState(selectDetailedMap);
  const territories = useDepartements();
  const part = useRef<HTMLDivElement>(null);
  const fieldId = useId();
  useEffect(() => services.offline((controller) => controller.keptMap((kept) => kept.look())), [services]);
  const parts = keptMap?.parts ?? [];
  const task = keptMap?.task;
  if (fingerprint === undefined && parts.length === 0) return null;
  const isCurrent = (code: string) => parts.some((kept) => kept.code === code && isWhole(kept, fingerprint));
  const nameOf = (code: string) => territories.find((one) => one.code === code)?.name ?? code;
  const act = (code: string, begin: (controller: KeptMapController) => void) => {
    part.current?.focus();
    services.offline((controller) => controller.keptMap(begin, code));
  };
  return (
    <div className="kept-maps" ref={part} tabIndex={-1}>
      <h3>{messages.keptMapTitle}</h3>
      <p className="hint">{messages.keptMapNote}</p>
      {keeping !== "ready" && <p className="hint">{messages.keptMapNeedsPage}</p>}
      {parts.length > 0 && (
        <ul className="kept-parts">
          {parts.map((kept) => (
            <KeptRow
              key={`${kept.code} ${kept.fingerprint}`}
              kept={kept}
              name={nameOf(kept.code)}
              fingerprint={fingerprint}
              task={task?.code === kept.code ? task : undefined}
              act={act}
            />
          ))}
        </ul>
      )}
      {fingerprint !== undefined && territories.length > 0 && (
        <p className="kept-choice">
          <label htmlFor={fieldId}>{messages.keptMapChoose}</label>
          <select
            id={fieldId}
            value={task !== undefined && !isCurrent(task.code) ? task.code : ""}
            onChange={({ target: { value } }) => {
              if (value !== "")
                services.offline((controller) => controller.keptMap((kept) => kept.measure(value), value));
            }}
          >
            <option value="">{messages.keptMapChooseOne}</option>
            {territories
              .filter(({ code }) => !isCurrent(code))
              .map(({ code, name }) => (
                <option key={code} value={code}>{`${name} (${code})`}</option>
              ))}
          </select>
        </p>
      )}
      <TaskLine task={task} name={task === undefined ? "" : nameOf(task.code)} act={act} />
    </div>
  );
}

type Act = (code: string, begin: (controller: KeptMapController) => void) => void;

interface KeptRowProps {
  readonly kept: KeptPart;
  readonly name: string;
  /** Of the site's archive. */
  readonly fingerprint: string | undefined;
  /** What is being done for its département. */
  readonly task: KeepingTask | undefined;
  readonly act: Act;
}

function KeptRow({ kept, name, fingerprint, task, act }: KeptRowProps) {
  const { messages, format } = useDetailedApp();
  const sizeOf = useSize();
  const { code, bytes, total, keptOn } = kept;
  const isOld = fingerprint !== undefined && kept.fingerprint !== fingerprint;
  const words = { name, size: sizeOf(bytes), outOf: sizeOf(total), date: format.date(keptOn) };
  return (
    <li>
      <span>{messages[sentenceOf(kept, isOld)](words)}</span>
      {!(task !== undefined && isUnderWay(task)) && (
        <span className="kept-acts">
          {isOld && (
            <ActButton words={messages.keptMapRenew} name={name} act={() => act(code, (one) => one.measure(code))} />
          )}
          {!isOld && bytes < total && task === undefined && (
            <ActButton words={messages.keptMapComplete} name={name} act={() => act(code, (one) => one.keep(code))} />
          )}
          <ActButton words={messages.keptMapRemove} name={name} act={() => act(code, (one) => one.remove(code))} />
        </span>
      )}
    </li>
  );
}

function sentenceOf({ bytes, total, isDamaged }: KeptPart, isOld: boolean) {
  if (isOld) return "keptMapOld";
  if (bytes >= total) return "keptMapWhole";
  return isDamaged ? "keptMapDamaged" : "keptMapPartly";
}

/** A button of a row: its name ends with the département, for those who hear it alone. */
function ActButton({ words, name, act }: { readonly words: string; readonly name: string; readonly act: () => void }) {
  return (
    <button type="button" className="button" onClick={act}>
      {words}
      <span className="visually-hidden"> {name}</span>
    </button>
  );
}

interface TaskLineProps {
  readonly task: KeepingTask | undefined;
  readonly name: string;
  readonly act: Act;
}

/** What is being done, in one live region, with the button that goes on from there. Progress is not announced at each step. */
function TaskLine({ task, name, act }: TaskLineProps) {
  const { messages } = useDetailedApp();
  const sizeOf = useSize();
  const size = task?.status === "measured" ? sizeOf(task.total) : "";
  return (
    <>
      <p role="status">{task !== undefined && messages.keptMapTask[task.status]({ name, size })}</p>
      {task?.status === "keeping" && (
        <p className="kept-progress">
          <progress max={task.total} value={task.bytes} aria-label={messages.keptMapTask.keeping({ name, size })} />
          <span>{messages.keptMapProgress({ size: sizeOf(task.bytes), outOf: sizeOf(task.total) })}</span>
          <button type="button" className="button" onClick={() => act(task.code, (one) => one.stop())}>
            {messages.keptMapStop}
          </button>
        </p>
      )}
      {task?.status === "measured" && (
        <button
          type="button"
          className="button button-primary"
          onClick={() => act(task.code, (one) => one.keep(task.code))}
        >
          {messages.keptMapKeep}
        </button>
      )}
      {task !== undefined && hasEnded(task) && (
        <button type="button" className="button" onClick={() => act(task.code, (one) => one.keep(task.code))}>
          {task.status === "stopped" ? messages.keptMapResume : messages.keptMapAgain}
        </button>
      )}
      {task?.status === "unremoved" && (
        <button type="button" className="button" onClick={() => act(task.code, (one) => one.remove(task.code))}>
          {messages.keptMapAgain}
        </button>
      )}
      {task?.status === "network" && <ReloadOffer />}
    </>
  );
}

/** Writes a size in megabytes, rounded up: little is not nothing. */
function useSize(): (bytes: number) => string {
  const { messages, format } = useDetailedApp();
  return (bytes) => messages.keptMegabytes({ number: format.decimal(Math.ceil(bytes / BYTES_PER_TENTH) / 10) });
}

function isUnderWay({ status }: KeepingTask): boolean {
  return status === "measuring" || status === "keeping";
}

/** Whether the part was not kept wholly, by the person's wish or by a fault. */
function hasEnded({ status }: KeepingTask): boolean {
  return status === "stopped" || status === "network" || status === "full" || status === "unreadable";
}

function isWhole(kept: KeptPart, fingerprint: string | undefined): boolean {
  return kept.fingerprint === fingerprint && kept.bytes >= kept.total;
}

/** Codes and names of the départements with an outline, by code. */
function useDepartements(): readonly { readonly code: string; readonly name: string }[] {
  const outlines = useAppState(selectOutlines);
  return useMemo(
    () =>
      (outlines?.features ?? [])
        .map(({ properties: { code, name = code } }) => ({ code, name }))
        .sort((a, b) => (a.code < b.code ? -1 : 1)),
    [outlines],
  );
}

function selectOutlines({ resources }: AppState) {
  return readyValue(resources.territories)?.departements;
}
