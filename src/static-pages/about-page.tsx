import { version } from "../../package.json";
import { CONFIG } from "../config.ts";
import { STORED_ITEMS, type StoredItemId } from "../data/device/stored-items.ts";
import { LINKED_SITES, OUTSIDE_SERVICES, type ServiceId } from "../data/online/services.ts";
import { ABOUT_PATH, SOURCES_PATH, STATEMENT_ID } from "../ui/shell/paths.ts";
import { ABOUT_IN_SHORT, ABOUT_WORDS } from "./about-words.ts";
import type { PlainPage } from "./plain-page.tsx";
import { FORMAT, WORDS } from "./plain-words.ts";
import { LICENCES_PATH, wayUp } from "./site-address.ts";

const SERVICE_IDS = Object.keys(OUTSIDE_SERVICES) as readonly ServiceId[];
const KEPT_IDS = Object.keys(STORED_ITEMS) as readonly StoredItemId[];

/** « À propos »: what the map is, its licences, its privacy page, its accessibility statement and whom to write to. */
export function aboutPage(): PlainPage {
  const home = wayUp(ABOUT_PATH);
  return {
    path: ABOUT_PATH,
    title: WORDS.about,
    description: ABOUT_WORDS.purpose,
    content: (
      <>
        <p>{ABOUT_WORDS.aboutIntro}</p>
        <p>{ABOUT_WORDS.version(version)}</p>
        <h2>{ABOUT_WORDS.sources}</h2>
        <p>{ABOUT_WORDS.sourcesAre}</p>
        <p>
          <a href={`${home}${LICENCES_PATH}`}>{ABOUT_WORDS.licences}</a>
        </p>
        <p>
          <a href={`${home}${SOURCES_PATH}`}>{ABOUT_WORDS.dates}</a>
        </p>
        <Privacy />
        <Accessibility />
        <Contact />
        {ABOUT_IN_SHORT.map(({ lang, title, texts }) => (
          <section key={lang} id={lang} lang={lang}>
            <h2>{title}</h2>
            <Paragraphs texts={texts} />
          </section>
        ))}
      </>
    ),
  };
}

/** Requests that leave the device and data stored on it, from the tables that the tests enforce. */
function Privacy() {
  return (
    <>
      <h2 id="vie-privee">{ABOUT_WORDS.privacy}</h2>
      <Paragraphs texts={[ABOUT_WORDS.privacyNever, ABOUT_WORDS.privacyHost]} />
      <h3>{ABOUT_WORDS.privacyServices}</h3>
      <p>{ABOUT_WORDS.privacyServicesAre}</p>
      {SERVICE_IDS.map(serviceFacts)}
      <p>{ABOUT_WORDS.privacyDirections}</p>
      <h3>{ABOUT_WORDS.privacyKept}</h3>
      <Paragraphs texts={[ABOUT_WORDS.privacyKeptIs, ABOUT_WORDS.privacyEraseAll]} />
      {KEPT_IDS.map(keptFacts)}
    </>
  );
}

function serviceFacts(id: ServiceId) {
  const { origins, act, sends, refusal } = OUTSIDE_SERVICES[id];
  const sent = sends.map((thing) => ABOUT_WORDS.serviceSends[thing]);
  return (
    <Facts
      key={id}
      title={`${ABOUT_WORDS.serviceNames[id]} (${ABOUT_WORDS.serviceProvider})`}
      facts={[
        [ABOUT_WORDS.privacyHosts, FORMAT.list(origins.map((origin) => new URL(origin).host))],
        [ABOUT_WORDS.privacyWhen, ABOUT_WORDS.serviceActs[act]],
        [ABOUT_WORDS.privacySends, sent.length === 0 ? ABOUT_WORDS.serviceSendsNothing : FORMAT.list(sent)],
        [ABOUT_WORDS.privacyRefuse, ABOUT_WORDS.serviceRefusals[refusal]],
      ]}
    />
  );
}

function keptFacts(id: StoredItemId) {
  const { name, why, until, erase } = ABOUT_WORDS.keptThings[id];
  return (
    <Facts
      key={id}
      title={name}
      facts={[
        [ABOUT_WORDS.privacyWhy, why],
        [ABOUT_WORDS.privacyUntil, until],
        [ABOUT_WORDS.privacyErase, erase],
      ]}
    />
  );
}

interface FactsProps {
  readonly title: string;
  readonly facts: readonly (readonly [name: string, text: string])[];
}

function Facts({ title, facts }: FactsProps) {
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {facts.map(([name, text]) => (
          <li key={name}>{`${name} : ${text}`}</li>
        ))}
      </ul>
    </>
  );
}

/** Accessibility statement, in the order of the official form of the RGAA, with what was tested and what was not. */
function Accessibility() {
  const total = CONFORMITY.conform + CONFORMITY.notConform;
  const share = FORMAT.share(conformShare(CONFORMITY));
  return (
    <>
      <h2 id={STATEMENT_ID}>{ABOUT_WORDS.accessibility}</h2>
      <h3>{ABOUT_WORDS.accessState}</h3>
      <p>{ABOUT_WORDS.accessStateIs({ share, count: CONFORMITY.conform, total })}</p>
      <p>{ABOUT_WORDS.accessBasis}</p>
      <Listed title={ABOUT_WORDS.accessTested} texts={ABOUT_WORDS.accessTests} />
      <Listed title={ABOUT_WORDS.accessUntested} texts={ABOUT_WORDS.accessNotTests} />
      <Listed title={ABOUT_WORDS.accessFaults} texts={ABOUT_WORDS.accessFaultsAre} />
      <h3>{ABOUT_WORDS.accessTechnologies}</h3>
      <p>{ABOUT_WORDS.accessTechnologiesAre}</p>
      <h3>{ABOUT_WORDS.accessHelp}</h3>
      <p>{ABOUT_WORDS.accessHelpIs}</p>
      <p>
        <a href={LINKED_SITES.defenseurDesDroits}>{ABOUT_WORDS.accessDefender}</a>
      </p>
    </>
  );
}

function Listed({ title, texts }: { readonly title: string; readonly texts: readonly string[] }) {
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}

/** Contact addresses. A value missing in the host's configuration is shown as missing. */
function Contact() {
  const { reportAddress, publisher }: Readonly<Record<keyof typeof CONFIG, string>> = CONFIG;
  return (
    <>
      <h2 id="contact">{ABOUT_WORDS.contact}</h2>
      <p>{ABOUT_WORDS.contactPlace}</p>
      {reportAddress === "" ? (
        <p>{ABOUT_WORDS.contactNowhere}</p>
      ) : (
        <p>
          {ABOUT_WORDS.contactElse} <a href={`mailto:${reportAddress}`}>{reportAddress}</a>
        </p>
      )}
      <p>{ABOUT_WORDS.contactSecurity}</p>
      <p>{`${ABOUT_WORDS.contactPublisher} : ${publisher || ABOUT_WORDS.contactPublisherUnknown}`}</p>
    </>
  );
}

function Paragraphs({ texts }: { readonly texts: readonly string[] }) {
  return texts.map((text) => <p key={text}>{text}</p>);
}

/**
 * Numbers of criteria of the RGAA 4.1.2 in docs/rgaa.csv, the table of the evaluation. A test compares them, and the level that the footer
 * of the page says.
 */
export const CONFORMITY = { conform: 75, notConform: 0, notApplicable: 31 } as const;

/** Share of the criteria that apply which are met, from 0 to 1. */
export function conformShare({ conform, notConform }: Pick<typeof CONFORMITY, "conform" | "notConform">): number {
  return conform / (conform + notConform);
}
