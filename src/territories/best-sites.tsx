import { useEffect, useRef } from "react";
import { labelOfCommune } from "../domain/commune-label.ts";
import { type BestSites, MOST_SITES } from "../domain/figures/best-sites.ts";
import { nameOf, useTerritories, useTerritoriesState } from "./context.ts";
import { focusAnswer } from "./focus-answer.ts";
import { FORMAT, peopleText, words } from "./words.ts";

const COUNTS = Array.from({ length: MOST_SITES }, (_, at) => at + 1);

/** « Où ouvrir ? »: the places that would bring the most people within the threshold, proven. */
export function BestSitesSection() {
  const { actions } = useTerritories();
  const count = useTerritoriesState(({ siteCount }) => siteCount);
  const sites = useTerritoriesState((state) => state.sites);
  const territory = useTerritoriesState((state) => nameOf(state, state.choices.territory));
  const title = useRef<HTMLHeadingElement>(null);
  const isOpen = count !== undefined;
  useEffect(() => {
    if (isOpen) title.current?.focus();
  }, [isOpen]);
  if (count === undefined) return null;
  const close = () => {
    actions.askSites(undefined);
    focusAnswer();
  };
  return (
    <section className="sites" aria-labelledby="sites-title">
      <h2 id="sites-title" tabIndex={-1} ref={title}>
        {words.whereToOpen}
      </h2>
      <p className="hint-block">{words.siteQuestion(territory)}</p>
      <label className="choice">
        {words.siteCount}{" "}
        <select value={count} onChange={({ target }) => actions.askSites(Number(target.value))}>
          {COUNTS.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </label>
      <div role="status">
        {sites.status === "loading" && <p>{words.computing}</p>}
        {sites.status === "failed" && <p>{words.fault(sites.fault.file)}</p>}
        {sites.status === "ready" && <Sites sites={sites.value} />}
      </div>
      <button type="button" className="button button-plain" onClick={close}>
        {words.close}
      </button>
    </section>
  );
}

function Sites({ sites: { sites, before, after, isProven, bound } }: { readonly sites: BestSites }) {
  const { actions } = useTerritories();
  const people = useTerritoriesState(({ choices }) => choices.settings.people);
  if (sites.length === 0) return <p>{words.siteNone}</p>;
  return (
    <>
      <ol className="site-list">
        {sites.map(({ commune, people: gain }) => (
          <li key={commune.code}>
            <div className="site">
              <span>
                {labelOfCommune(commune)} <span className="hint">{words.gain(peopleText(gain, people))}</span>
              </span>
              <button
                type="button"
                className="button"
                aria-label={words.siteAddName(commune.name)}
                onClick={() => {
                  actions.addPlace(commune.position, commune.name);
                  focusAnswer();
                }}
              >
                {words.siteAdd}
              </button>
            </div>
          </li>
        ))}
      </ol>
      <p>
        {words.siteResult(FORMAT.number(before), FORMAT.number(after))}{" "}
        {isProven ? words.siteProven : words.siteUnproven(peopleText(Math.floor(bound), people))}
      </p>
    </>
  );
}
