import { STORED_ITEMS, type StoredItemId } from "../../platform/offline/stored-items.ts";
import { OUTSIDE_SERVICES, type ServiceId } from "../../platform/online/services.ts";
import { useAppState } from "../../ui/app-context.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { EraseSection } from "./erase-section.tsx";
import { useAboutWords } from "./use-about.tsx";

const SERVICE_IDS = Object.keys(OUTSIDE_SERVICES) as readonly ServiceId[];
const KEPT_IDS = Object.keys(STORED_ITEMS) as readonly StoredItemId[];

/** Requests that leave the device and data stored on it, from the tables that the tests enforce. */
export function PrivacySection() {
  const words = useAboutWords();
  const isEmbedded = useAppState((state) => state.isEmbedded);
  return (
    <>
      <p>{words.privacyNever}</p>
      <p>{words.privacyHost}</p>
      <h4>{words.privacyServices}</h4>
      <p>{words.privacyServicesAre}</p>
      {SERVICE_IDS.map((id) => (
        <ServiceFacts key={id} id={id} />
      ))}
      <p>{words.privacyDirections}</p>
      <h4>{words.privacyKept}</h4>
      <p>{words.privacyKeptIs}</p>
      {KEPT_IDS.map((id) => (
        <KeptFacts key={id} id={id} />
      ))}
      {!isEmbedded && <EraseSection />}
    </>
  );
}

function ServiceFacts({ id }: { readonly id: ServiceId }) {
  const { format } = useDetailedApp();
  const words = useAboutWords();
  const { provider, origins, act, sends, refusal } = OUTSIDE_SERVICES[id];
  const sent = sends.map((thing) => words.serviceSends[thing]);
  return (
    <Facts
      title={words.serviceNames[id]}
      note={words.serviceProviders[provider]}
      facts={[
        [words.privacyHosts, format.list(origins.map((origin) => new URL(origin).host))],
        [words.privacyWhen, words.serviceActs[act]],
        [words.privacySends, sent.length === 0 ? words.serviceSendsNothing : format.list(sent)],
        [words.privacyRefuse, words.serviceRefusals[refusal]],
      ]}
    />
  );
}

function KeptFacts({ id }: { readonly id: StoredItemId }) {
  const words = useAboutWords();
  const { name, why, until, erase } = words.keptThings[id];
  return (
    <Facts
      title={name}
      facts={[
        [words.privacyWhy, why],
        [words.privacyUntil, until],
        [words.privacyErase, erase],
      ]}
    />
  );
}

interface FactsProps {
  readonly title: string;
  readonly note?: string;
  readonly facts: readonly (readonly [name: string, text: string])[];
}

function Facts({ title, note, facts }: FactsProps) {
  return (
    <div className="about-card">
      <h5>{title}</h5>
      {note !== undefined && <p className="hint">{note}</p>}
      <dl className="about-facts">
        {facts.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
