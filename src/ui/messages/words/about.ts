import type { StoredItemId } from "../../../offline/stored-items.ts";
import type { OutsideService, Refusal, SentThing, ServiceAct, ServiceId } from "../../../online/services.ts";
import type { Count, Named, With } from "./message.ts";

/** The sections of « À propos ». */
export type AboutSection = "method" | "sources" | "accessibility" | "privacy" | "software" | "contact";

/** Description of one kind of stored data: purpose, lifetime, and how to erase it alone. */
export interface KeptWords {
  readonly name: string;
  readonly why: string;
  readonly until: string;
  readonly erase: string;
}

export interface AboutWords {
  readonly aboutSections: Named<AboutSection>;
  readonly aboutIntro: string;
  readonly aboutVersion: string;
  readonly aboutBuild: string;
  /** Shown instead of the fingerprint in development. */
  readonly aboutNoBuild: string;
  readonly aboutData: string;
  /** Number of places, and the newest date of a source. */
  readonly aboutDataAre: With<{ readonly count: number; readonly date: string }>;
  readonly aboutPeople: string;
  readonly aboutPeopleAre: With<{ readonly vintage: string }>;
  readonly aboutMethod: readonly string[];
  readonly aboutLicences: string;
  readonly accessState: string;
  readonly accessStateIs: readonly string[];
  readonly accessTested: string;
  readonly accessTests: readonly string[];
  readonly accessUntested: string;
  readonly accessNotTests: readonly string[];
  readonly accessFaults: string;
  readonly accessFaultsAre: readonly string[];
  readonly accessTechnologies: string;
  readonly accessTechnologiesAre: string;
  readonly accessShortcut: string;
  /** Label of the checkbox that enables the shortcut. */
  readonly accessShortcutIs: string;
  readonly accessHelp: string;
  readonly accessHelpIs: string;
  readonly accessDefender: string;
  readonly privacyNever: string;
  readonly privacyHost: string;
  readonly privacyServices: string;
  readonly privacyServicesAre: string;
  readonly privacyDirections: string;
  readonly privacyHosts: string;
  readonly privacyWhen: string;
  readonly privacySends: string;
  readonly privacyRefuse: string;
  readonly privacyKept: string;
  readonly privacyKeptIs: string;
  readonly privacyWhy: string;
  readonly privacyUntil: string;
  readonly privacyErase: string;
  readonly serviceNames: Named<ServiceId>;
  readonly serviceProviders: Named<OutsideService["provider"]>;
  readonly serviceActs: Named<ServiceAct>;
  readonly serviceSends: Named<SentThing>;
  readonly serviceSendsNothing: string;
  readonly serviceRefusals: Named<Refusal>;
  readonly keptThings: Readonly<Record<StoredItemId, KeptWords>>;
  readonly eraseAll: string;
  readonly eraseAsk: string;
  readonly eraseNow: string;
  readonly eraseNot: string;
  readonly erasing: string;
  readonly erased: string;
  readonly eraseRefused: With<{ readonly names: string }>;
  readonly eraseUnavailable: string;
  readonly softwareLicence: string;
  readonly softwareFont: string;
  readonly softwareData: string;
  readonly softwarePackages: Count;
  readonly softwarePackagesFailed: string;
  readonly contactPlace: string;
  readonly contactElse: string;
  readonly contactNowhere: string;
  readonly contactSecurity: string;
  readonly contactPublisher: string;
  readonly contactPublisherUnknown: string;
}
