import { webAddress } from "../../domain/contact/web-address.ts";
import type { ServicePoint } from "../../domain/service-point.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { Icon } from "../symbols/icon.tsx";
import { Directions, OtherWays } from "./directions.tsx";
import { firstKnown } from "./first-known.ts";
import { OutsideLink } from "./outside-link.tsx";

/** Call, write, go there, read more: only what is known is offered. */
export function ContactActions({ point }: { readonly point: ServicePoint }) {
  const { messages } = useDetailedApp();
  const phone = firstKnown(point, "phone");
  const email = firstKnown(point, "email");
  const website = firstKnown(point, "website");
  return (
    <nav className="contact-actions" aria-label={messages.contact}>
      {phone !== "" && (
        <a className="button button-primary" href={`tel:${phone.replaceAll(" ", "")}`}>
          <Icon name="phone" />
          {messages.call}
        </a>
      )}
      {email !== "" && (
        <a className="button" href={`mailto:${email}`}>
          <Icon name="mail" />
          {messages.write}
        </a>
      )}
      <Directions point={point} />
      {webAddress(website) !== undefined && (
        <OutsideLink className="button" href={website}>
          <Icon name="web" />
          {messages.website}
        </OutsideLink>
      )}
      <OtherWays point={point} />
    </nav>
  );
}
