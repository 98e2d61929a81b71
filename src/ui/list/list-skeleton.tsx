import { useApp } from "../app-context.ts";

const ROWS = [1, 2, 3, 4, 5, 6];

/** The shape of the list while the places arrive. */
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
