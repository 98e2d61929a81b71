import { describe, expect, it } from "vitest";
import { followLines } from "./follow-lines.ts";
import type { Position } from "./position.ts";

/** A road from west to east that bows to the north. */
const bow: Position[] = [
  [6, 45],
  [6.05, 45.02],
  [6.1, 45.025],
  [6.15, 45.02],
  [6.2, 45],
];

describe("followLines", () => {
  it("follows a line that passes both ends of a segment, in either direction", () => {
    expect(
      followLines(
        [
          [6, 45],
          [6.2, 45],
        ],
        [bow],
        0.5,
      ),
    ).toEqual(bow);
    expect(
      followLines(
        [
          [6.2, 45],
          [6, 45],
        ],
        [bow],
        0.5,
      ),
    ).toEqual([...bow].reverse());
  });

  it("joins the line where a segment begins within the limit of it", () => {
    const followed = followLines(
      [
        [6.05, 45.018],
        [6.2, 45],
      ],
      [bow],
      0.5,
    );
    expect(followed[0]).toEqual([6.05, 45.018]);
    expect(followed).toContainEqual([6.1, 45.025]);
    expect(followed.at(-1)).toEqual([6.2, 45]);
  });

  it("keeps the straight segment beyond the limit, and where the line makes a detour", () => {
    const beyond: Position[] = [
      [6, 44.9],
      [6.2, 44.9],
    ];
    expect(followLines(beyond, [bow], 0.5)).toEqual(beyond);
    const around: Position[] = [
      [6, 45],
      [6, 45.5],
      [6.2, 45.5],
      [6.2, 45],
    ];
    const straight: Position[] = [
      [6, 45],
      [6.2, 45],
    ];
    expect(followLines(straight, [around], 0.5)).toEqual(straight);
  });

  it("follows the nearer of two lines", () => {
    const south = bow.map(([longitude, latitude]): Position => [longitude, latitude - 0.003]);
    expect(
      followLines(
        [
          [6, 45],
          [6.2, 45],
        ],
        [south, bow],
        0.5,
      ),
    ).toEqual(bow);
  });

  it("leaves an empty line and a single vertex as they are", () => {
    expect(followLines([], [bow], 0.5)).toEqual([]);
    expect(followLines([[6, 45]], [bow], 0.5)).toEqual([[6, 45]]);
  });
});
