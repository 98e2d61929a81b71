import { conditionOf, type DoorState } from "../../domain/access/door-states.ts";
import type { CodeCommune } from "../../domain/codes.ts";
import { selectSeason } from "../../state/access-selectors.ts";
import { selectCommunes } from "../../state/selectors.ts";
import { stateInWords } from "../access/pass-words.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { PassSymbol } from "../symbols/pass-symbol.tsx";
import { DoorDetours } from "./door-detours.tsx";
import { DoorSources } from "./door-sources.tsx";
import { DoorSuppositionButtons } from "./door-supposition-buttons.tsx";
import { Fact } from "./fact.tsx";
import { SheetFrame } from "./sheet-frame.tsx";
import { SheetPart } from "./sheet-part.tsx";

/** The sheet of a pass: whether one gets through, what if not, then all that is known and where it was learnt. */
export function DoorSheet({ state }: { readonly state: DoorState }) {
  const { messages, format } = useDetailedApp();
  const communes = useAppState(selectCommunes);
  const { door } = state;
  const altitude = messages.labelled({
    name: messages.altitude,
    text: messages.altitudeValue({ number: format.number(door.altitudeM) }),
  });
  return (
    <SheetFrame title={door.name} above={<p className="door-kind">{messages.doorKinds[door.kind]}</p>} below={altitude}>
      <DoorCondition state={state} />
      {!door.isBorder && <DoorSuppositionButtons state={state} />}
      <DoorDetours />
      <SheetPart title={messages.aboutPass}>
        <dl className="facts">
          <Fact name={messages.usualClosure}>
            {door.usualClosure === "" ? messages.closureUnknown : <span lang="fr">{door.usualClosure}</span>}
          </Fact>
          {door.roads.length > 0 && (
            <Fact name={messages.passRoads({ count: door.roads.length })}>{format.list(door.roads)}</Fact>
          )}
          <Fact name={messages.connects}>{format.list(door.connects.map(nameOf))}</Fact>
        </dl>
      </SheetPart>
      <SheetPart title={messages.source}>
        <DoorSources door={door} />
      </SheetPart>
    </SheetFrame>
  );

  function nameOf(code: CodeCommune): string {
    return communes.find((commune) => commune.code === code)?.name ?? code;
  }
}

function DoorCondition({ state }: { readonly state: DoorState }) {
  const { messages } = useDetailedApp();
  const season = useAppState(selectSeason);
  const scheme = useAppState(({ scheme: inForce }) => inForce);
  return (
    <div className="notice" role="status">
      <PassSymbol condition={conditionOf(state)} scheme={scheme} isSupposed={state.supposed !== undefined} />
      <div>
        <p>
          <strong>{messages.labelled({ name: messages.seasons[season], text: stateInWords(state, messages) })}</strong>
        </p>
        <p>{messages.stateReasons[state.supposed === undefined ? "usual" : "supposed"]}</p>
        {state.isDoubtful && <p>{messages.doubtfulPass}</p>}
        {state.door.isBorder && <p>{messages.borderPass}</p>}
        <p className="hint">{messages.stateOfTheDay}</p>
      </div>
    </div>
  );
}
