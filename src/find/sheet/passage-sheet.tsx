import type { CodeCommune } from "../../domain/codes.ts";
import { conditionOf, type PassageState } from "../../domain/network/conditions.ts";
import type { Passage } from "../../domain/network/road-network.ts";
import { selectSeason } from "../../state/access-selectors.ts";
import { selectCommunes } from "../../state/selectors.ts";
import { MarkSymbol } from "../../ui/symbols/map-symbols.tsx";
import { useAppState, useDetailedApp } from "../app-context.ts";
import { Fact, SheetFrame, SheetSection } from "./sheet-frame.tsx";
import { SourceLines } from "./sources.tsx";

/** Sheet of a pass: its state, then all known facts and their sources. */
export function PassageSheet({ state }: { readonly state: PassageState }) {
  const { messages, format } = useDetailedApp();
  const communes = useAppState(selectCommunes);
  const { passage } = state;
  const altitude = messages.labelled({
    name: messages.altitude,
    text: messages.altitudeValue({ number: format.number(passage.altitudeM) }),
  });
  return (
    <SheetFrame
      isText
      title={passage.name}
      above={<p className="passage-kind">{messages.passageKinds[passage.kind]}</p>}
      below={altitude}
    >
      <PassageCondition state={state} />
      <SheetSection title={messages.aboutPass}>
        <dl className="facts">
          <Fact name={messages.usualClosure}>
            {passage.usualClosure === "" ? messages.closureUnknown : <span lang="fr">{passage.usualClosure}</span>}
          </Fact>
          {passage.roads.length > 0 && (
            <Fact name={messages.passRoads({ count: passage.roads.length })}>{format.list(passage.roads)}</Fact>
          )}
          <Fact name={messages.connects}>{format.list(passage.connects.map(nameOf))}</Fact>
        </dl>
      </SheetSection>
      <SheetSection title={messages.source}>
        <PassageSources passage={passage} />
      </SheetSection>
    </SheetFrame>
  );

  function nameOf(code: CodeCommune): string {
    return communes.find((commune) => commune.code === code)?.name ?? code;
  }
}

function PassageCondition({ state }: { readonly state: PassageState }) {
  const { messages } = useDetailedApp();
  const season = useAppState(selectSeason);
  const scheme = useAppState(({ scheme: inForce }) => inForce);
  return (
    <div className="notice" role="status">
      <MarkSymbol mark={conditionOf(state)} scheme={scheme} />
      <div>
        <p>
          <strong>
            {messages.labelled({ name: messages.seasons[season], text: messages.passStates[conditionOf(state)] })}
          </strong>
        </p>
        <p>{messages.usualState}</p>
        {state.isDoubtful && <p>{messages.doubtfulPass}</p>}
        {state.passage.isBorder && <p>{messages.borderPass}</p>}
        <p className="hint">{messages.stateOfTheDay}</p>
      </div>
    </div>
  );
}

/** Sources of a pass, with date and verification. */
function PassageSources({ passage }: { readonly passage: Passage }) {
  const { messages } = useDetailedApp();
  return (
    <div className="source">
      <SourceLines sources={passage.sources} date={passage.sourceDate} />
      <p>{messages.verificationNotes[passage.verification]}</p>
      <p className="source-detail">{messages.labelled({ name: messages.identifier, text: passage.id })}</p>
    </div>
  );
}
