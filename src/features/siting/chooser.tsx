import { labelOfCommune } from "../../domain/commune-label.ts";
import "./marks.css";
import { useId, useState } from "react";
import { Icon } from "../../design/symbols/icon.tsx";
import type { CodeCommune } from "../../domain/codes.ts";
import { SITE_MARKS, type SiteMark } from "../../domain/siting/site-marks.ts";
import { SITE_COUNT } from "../../domain/siting/siting-question.ts";
import { isInTerritory } from "../../domain/territory-members.ts";
import type { TerritoryRef } from "../../domain/territory-ref.ts";
import { selectCommunes } from "../../model/selectors.ts";
import { RadioGroup } from "../../ui/access/radio-group.tsx";
import { useApp, useAppState } from "../../ui/app-context.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { firstNames } from "../../ui/first-names.ts";
import { keepFocusNear } from "../../ui/keep-focus.ts";
import { useSpoken } from "../../ui/spoken.ts";
import { hoverCommuneProps } from "../../ui/territory/hover-commune.ts";
import { nameTerritory } from "../../ui/territory/name-territory.ts";
import { TerritoryField } from "../../ui/territory/territory-field.tsx";
import { useFirstRows } from "../../ui/use-first-rows.ts";
import { selectMarkedSites } from "./state.ts";
import { useMarks } from "./use-marks.ts";

const FIRST_PARTS = 12;

/** Forces or bars communes by name, or all those of a territory, and lists those that are marked. */
export function MarkChooser() {
  const { messages } = useDetailedApp();
  const { siteMarks: words } = messages;
  const { sites, mark } = useMarks();
  const [said, say] = useState("");
  const { forced, barred } = sites;
  useSpoken(said);
  return (
    <>
      <UnknownCommunes />
      <details className="fold mark-chooser">
        <summary>{words.title({ forced: forced.length, barred: barred.length })}</summary>
        <div className="mark-chooser-body" tabIndex={-1}>
          <p className="hint">{words.lead}</p>
          <MarkField onSay={say} />
          {SITE_MARKS.map((one) => (
            <Marked key={one} mark={one} onSay={say} />
          ))}
          {forced.length + barred.length > 1 && (
            <button
              type="button"
              className="button button-plain"
              onClick={({ currentTarget }) => {
                keepFocusNear(currentTarget);
                mark([...forced, ...barred], undefined);
                say(words.cleared);
              }}
            >
              {words.clear}
            </button>
          )}
        </div>
      </details>
    </>
  );
}

/** Says that a link marks communes that do not exist. */
function UnknownCommunes() {
  const { messages, format } = useDetailedApp();
  const { siteMarks: words } = messages;
  const communes = useAppState(selectCommunes);
  const { forced, barred } = useAppState(selectMarkedSites);
  const known = new Set(communes.map(({ code }) => code));
  const unknown = communes.length === 0 ? [] : [...forced, ...barred].filter((code) => !known.has(code));
  if (unknown.length === 0) return null;
  return (
    <p className="field-fault" role="status">
      {words.unknown({ count: unknown.length, codes: format.list(firstNames(unknown, words.others)) })}
    </p>
  );
}

interface Saying {
  /** Says what a change has led to. */
  readonly onSay: (sentence: string) => void;
}

function MarkField({ onSay }: Saying) {
  const { store } = useApp();
  const { messages } = useDetailedApp();
  const { siteMarks: words } = messages;
  const { sites, mark } = useMarks();
  const communes = useAppState(selectCommunes);
  const [as, setAs] = useState<SiteMark>("forced");
  const [fault, setFault] = useState("");
  const faultId = useId();
  const choose = (territory: TerritoryRef) => {
    const codes = communes.filter((commune) => isInTerritory(commune, territory)).map(({ code }) => code);
    const count = new Set([...sites.forced, ...codes]).size;
    if (as === "forced" && count > SITE_COUNT.most) {
      setFault(words.tooMany({ count, upTo: SITE_COUNT.most }));
      return;
    }
    setFault("");
    mark(codes, as);
    onSay(words.done({ name: nameTerritory(territory, store.getState(), messages), mark: as }));
  };
  return (
    <>
      <RadioGroup
        legend={words.as}
        value={as}
        options={SITE_MARKS.map((value) => ({ value, label: words.marks[value] }))}
        describedBy={faultId}
        isInline
        onChoose={setAs}
      />
      <TerritoryField
        label={words.field}
        chosen=""
        placeholder={words.example}
        clearName={messages.clearSearch}
        isPart
        onChoose={choose}
        onClear={() => setFault("")}
      />
      <p id={faultId} className="field-fault mark-fault" role="alert">
        {fault}
      </p>
    </>
  );
}

interface MarkedProps extends Saying {
  readonly mark: SiteMark;
}

/** The communes with a mark, each with a button that takes it away. */
function Marked({ mark: own, onSay }: MarkedProps) {
  const { actions, messages } = useDetailedApp();
  const { siteMarks: words } = messages;
  const { sites, mark } = useMarks();
  const communes = useAppState(selectCommunes);
  const { rows, hasMore, showAll } = useFirstRows(sites[own], FIRST_PARTS);
  if (sites[own].length === 0) return null;
  const nameOf = (code: CodeCommune) => {
    const commune = communes.find((one) => one.code === code);
    return commune === undefined ? code : labelOfCommune(commune);
  };
  const remove = (code: CodeCommune, button: HTMLElement) => {
    const item = button.closest("li");
    const next = (item?.nextElementSibling ?? item?.previousElementSibling)?.querySelector("button");
    if (next) next.focus();
    else keepFocusNear(button);
    mark([code], undefined);
    onSay(words.done({ name: nameOf(code), mark: undefined }));
  };
  return (
    <section className={`marked marked-${own}`}>
      <h3>{words.parts[own]}</h3>
      <ul>
        {rows.map((code) => (
          <li key={code} className="marked-part" {...hoverCommuneProps(code, actions)}>
            <span>{nameOf(code)}</span>
            <button
              type="button"
              aria-label={words.remove({ name: nameOf(code) })}
              onClick={({ currentTarget }) => remove(code, currentTarget)}
            >
              <Icon name="close" size={16} />
            </button>
          </li>
        ))}
      </ul>
      {hasMore && (
        <button type="button" className="button button-plain" onClick={showAll}>
          {messages.showAllRows({ count: sites[own].length })}
        </button>
      )}
    </section>
  );
}
