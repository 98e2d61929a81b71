import type { ReactNode } from "react";
import type { ServicePoint } from "../../domain/service-point.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { Icon, type IconName } from "../symbols/icon.tsx";
import { firstKnown } from "./first-known.ts";

/** Call, write, go there, read more: only what is known is offered. */
export function ContactActions({ point }: { readonly point: ServicePoint }) {
  const { messages } = useDetailedApp();
  const phone = firstKnown(point, "phone");
  const email = firstKnown(point, "email");
  const website = firstKnown(point, "website");
  return (
    <nav className="contact-actions" aria-label={messages.contact}>
      {phone !== "" && (
        <ContactLink icon="phone" href={`tel:${phone.replaceAll(" ", "")}`} isMain>
          {messages.call}
        </ContactLink>
      )}
      {email !== "" && (
        <ContactLink icon="mail" href={`mailto:${email}`}>
          {messages.write}
        </ContactLink>
      )}
      <ContactLink icon="way" href={directionsAddress(point)} isOutside>
        {messages.directions}
      </ContactLink>
      {website !== "" && (
        <ContactLink icon="web" href={website} isOutside>
          {messages.website}
        </ContactLink>
      )}
    </nav>
  );
}

interface ContactLinkProps {
  readonly icon: IconName;
  readonly href: string;
  readonly isMain?: boolean;
  readonly isOutside?: boolean;
  readonly children: ReactNode;
}

function ContactLink({ icon, href, isMain = false, isOutside = false, children }: ContactLinkProps) {
  const { messages } = useDetailedApp();
  return (
    <a
      className={isMain ? "button button-primary" : "button"}
      href={href}
      {...(isOutside ? { target: "_blank", rel: "noopener noreferrer" } : {})}
    >
      <Icon name={icon} />
      {children}
      {isOutside && <span className="visually-hidden"> ({messages.newWindow})</span>}
    </a>
  );
}

/** OpenStreetMap's directions page with the place as its destination. */
function directionsAddress({ position: [longitude, latitude] }: ServicePoint): string {
  return `https://www.openstreetmap.org/directions?route=${encodeURIComponent(`;${latitude},${longitude}`)}`;
}
