import { useApp } from "../app-context.ts";

const ROWS = [1, 2, 3, 4, 5, 6];

/** Placeholder of the list while the places load. */
export function ListSkeleton() {
  const { messages } = useApp();
  return (
    <div className="skeleton">
      <p className="visually-hidden">{messages.loadingPlaces}</p>
      {ROWS.map((row) => (
        <div key={row} className="skeleton-row" aria-hidden="true">
          <span className="skeleton-disc" />
          <span className="skeleton-lines">
            <span className="skeleton-line" />
            <span className="skeleton-line skeleton-line-short" />
          </span>
        </div>
      ))}
    </div>
  );
}
