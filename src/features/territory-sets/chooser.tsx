import "./style.css";
import { useId, useState } from "react";
import { NameField } from "../../design/name-field.tsx";
import { Icon } from "../../design/symbols/icon.tsx";
import { readTerritoryList, type TerritoryList } from "../../domain/search/read-territory-list.ts";
import { codesOf, isInTerritory, territorySet } from "../../domain/territory-members.ts";
import { territoryName } from "../../domain/territory-name.ts";
import { LONGEST_SET_NAME, parseOfficial, type TerritoryRef, territoryKey } from "../../domain/territory-ref.ts";
import { selectCommunes, selectEpcis } from "../../model/selectors.ts";
import { selectChosenTerritory, selectUnknownCodes } from "../../model/territory-selectors.ts";
import { useAppState } from "../../ui/app-context.ts";
import { firstNames } from "../../ui/first-names.ts";
import { useFrenchApp } from "../../ui/french-app.ts";
import { keepFocusNear } from "../../ui/keep-focus.ts";
import { useSpoken } from "../../ui/spoken.ts";
import { TerritoryField } from "../../ui/territory/territory-field.tsx";
import { useFirstRows } from "../../ui/use-first-rows.ts";

const FIRST_PARTS = 12;

/** Joins several territories to one, on which the whole page then works: by name, or from a pasted list. */
export function SetChooser() {
  const { words } = useTerritorySets();
  const territory = useAppState(selectChosenTerritory);
  const [said, say] = useState("");
  const codes = codesOf(territory);
  useSpoken(said);
  return (
    <>
      <UnknownCodes />
      <details className="fold set-chooser">
        <summary>{words.title({ count: codes.length })}</summary>
        <div className="set-chooser-body" tabIndex={-1}>
          <p className="hint">{words.lead}</p>
          <AddField onSay={say} />
          {codes.length > 0 && <Parts codes={codes} onSay={say} />}
          {territory.level === "ensemble" && <SetName name={territory.name} />}
          <PastedList onSay={say} />
        </div>
      </details>
    </>
  );
}

/** The context of a French view, and the words of sets. */
function useTerritorySets() {
  const app = useFrenchApp();
  return { ...app, words: app.messages.territorySets };
}

/** Name of a code, or the code itself. */
function useNameOfCode(): (code: string) => string {
  const communes = useAppState(selectCommunes);
  const epcis = useAppState(selectEpcis);
  return (code) => {
    const territory = parseOfficial(code);
    return (territory && territoryName(territory, communes, epcis)) ?? code;
  };
}

/** Says that a link names territories that do not exist. */
function UnknownCodes() {
  const { words, format } = useTerritorySets();
  const unknown = useAppState(selectUnknownCodes);
  if (unknown.length === 0) return null;
  return (
    <p className="field-fault" role="status">
      {words.unknownCodes({ count: unknown.length, codes: format.list(firstNames(unknown, words.others)) })}
    </p>
  );
}

interface Saying {
  /** Says what a change has led to. */
  readonly onSay: (sentence: string) => void;
}

function AddField({ onSay }: Saying) {
  const { actions, messages, words } = useTerritorySets();
  const chosen = useAppState(selectChosenTerritory);
  const communes = useAppState(selectCommunes);
  const nameOf = useNameOfCode();
  const add = (territory: TerritoryRef) => {
    const name = territory.level === "region" ? messages.wholeRegion : nameOf(territoryKey(territory));
    const isInside = chosen.level !== "region" && isWithin(territory);
    if (isInside) {
      onSay(words.already({ name }));
      return;
    }
    const codes = new Set([...codesOf(chosen), ...codesOf(territory)]);
    actions.chooseTerritory(territorySet(codes, nameOfSet(chosen)));
    onSay(words.added({ name, count: codes.size }));
  };
  const isWithin = (territory: TerritoryRef) =>
    communes.every((commune) => !isInTerritory(commune, territory) || isInTerritory(commune, chosen));
  return (
    <TerritoryField
      label={words.add}
      chosen=""
      placeholder={words.example}
      clearName={messages.clearSearch}
      isPart
      onChoose={add}
      onClear={() => undefined}
    />
  );
}

interface PartsProps extends Saying {
  readonly codes: readonly string[];
}

/** The joined territories, each with a button that removes it. */
function Parts({ codes, onSay }: PartsProps) {
  const { actions, messages, words } = useTerritorySets();
  const chosen = useAppState(selectChosenTerritory);
  const nameOf = useNameOfCode();
  const { rows, hasMore, showAll } = useFirstRows(codes, FIRST_PARTS);
  const remove = (code: string, button: HTMLElement) => {
    const item = button.closest("li");
    const next = (item?.nextElementSibling ?? item?.previousElementSibling)?.querySelector("button");
    if (next) next.focus();
    else keepFocusNear(button);
    const left = codes.filter((other) => other !== code);
    actions.chooseTerritory(territorySet(left, nameOfSet(chosen)));
    onSay(words.removed({ name: nameOf(code), count: left.length }));
  };
  return (
    <div className="set-parts">
      <ul aria-label={words.parts}>
        {rows.map((code) => {
          const name = nameOf(code);
          return (
            <li key={code} className="set-part">
              <span>{name}</span>
              <button
                type="button"
                aria-label={words.remove({ name })}
                onClick={({ currentTarget }) => remove(code, currentTarget)}
              >
                <Icon name="close" size={16} />
              </button>
            </li>
          );
        })}
      </ul>
      {hasMore && (
        <button type="button" className="button button-plain" onClick={showAll}>
          {messages.showAllRows({ count: codes.length })}
        </button>
      )}
    </div>
  );
}

function SetName({ name }: { readonly name: string }) {
  const { actions, words } = useTerritorySets();
  const territory = useAppState(selectChosenTerritory);
  return (
    <NameField
      label={words.name}
      hint={words.nameHint}
      name={name}
      maxLength={LONGEST_SET_NAME}
      onName={(typed) => actions.chooseTerritory(territorySet(codesOf(territory), typed.trim()))}
    />
  );
}

/** A list of codes or names; what is not understood stays in the field. */
function PastedList({ onSay }: Saying) {
  const { actions, words } = useTerritorySets();
  const chosen = useAppState(selectChosenTerritory);
  const communes = useAppState(selectCommunes);
  const epcis = useAppState(selectEpcis);
  const [text, setText] = useState("");
  const [read, setRead] = useState<TerritoryList>();
  const [id, hintId, faultId] = [useId(), useId(), useId()];
  const faults = useFaults(read);
  const take = (former: TerritoryRef) => {
    const list = readTerritoryList(text, communes, epcis);
    setRead(list);
    if (list.codes.length === 0) return;
    setText([...list.unknown, ...list.ambiguous.map((one) => one.text)].join("\n"));
    actions.chooseTerritory(territorySet([...codesOf(former), ...list.codes], nameOfSet(former)));
    onSay(words.pasteDone({ count: list.codes.length }));
  };
  return (
    <details className="fold">
      <summary>{words.paste}</summary>
      <div className="field set-paste">
        <label htmlFor={id}>{words.pasteField}</label>
        <textarea
          id={id}
          rows={4}
          value={text}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`${hintId} ${faultId}`}
          aria-invalid={faults.length > 0}
          onChange={({ target }) => setText(target.value)}
        />
        <p id={hintId} className="hint">
          {words.pasteHint}
        </p>
        <div id={faultId} role="alert">
          {faults.map((fault) => (
            <p key={fault} className="field-fault">
              {fault}
            </p>
          ))}
        </div>
        <div className="set-acts">
          <button type="button" className="button" onClick={() => take(chosen)}>
            {words.pasteAdd}
          </button>
          {chosen.level !== "region" && (
            <button type="button" className="button" onClick={() => take(territorySet([]))}>
              {words.pasteReplace}
            </button>
          )}
        </div>
      </div>
    </details>
  );
}

/** Sentences on what a list has that is no territory; none without a list. */
function useFaults(list: TerritoryList | undefined): readonly string[] {
  const { words, format } = useTerritorySets();
  if (list === undefined) return [];
  const { codes, unknown, ambiguous } = list;
  if (codes.length + unknown.length + ambiguous.length === 0) return [words.pasteEmpty];
  return [
    ...(codes.length === 0 ? [words.pasteNothing] : []),
    ...(unknown.length === 0
      ? []
      : [words.pasteUnknown({ count: unknown.length, names: format.list(firstNames(unknown, words.others)) })]),
    ...ambiguous.map(({ text, codes: own }) => words.pasteAmbiguous({ text, codes: format.anyOf(own) })),
  ];
}

function nameOfSet(territory: TerritoryRef): string {
  return territory.level === "ensemble" ? territory.name : "";
}
