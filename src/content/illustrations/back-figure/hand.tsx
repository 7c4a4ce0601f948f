import type { Point } from "./coil";

export type HandProps = {
  /** Where the tip of the thumb lies, for the right hand; the left one is the mirror of it. */
  tip: Point;
  side: "left" | "right";
};

const line = { fill: "none", strokeLinecap: "round", strokeLinejoin: "round" } as const;

/** A loose fist with the thumb laid flat; the sleeve is long enough to travel up without an end. */
export function Hand({ tip, side }: HandProps) {
  return (
    <g transform={side === "left" ? "scale(-1 1)" : undefined}>
      <g transform={`translate(${tip.x} ${tip.y}) scale(.72)`}>
        <path d="M27 70L70 66C78 88 88 108 98 124L52 138C46 116 38 92 27 70Z" fill="#A9714B" />
        <path
          d="M44 118C62 124 82 116 94 104L100 108C124 160 150 280 160 420L172 760H128L100 420C80 320 64 190 44 118Z"
          fill="#2F4A6D"
        />
        <path d="M44 118C62 124 82 116 94 104L101 110C88 128 66 134 48 130Z" fill="#44658F" />
        <path
          d="M13 40C13 25 25 17 31 26C34 15 46 15 48 26C52 17 61 19 63 30C68 24 75 30 76 41C77 56 74 64 70 74C56 86 38 86 30 80C20 72 14 58 13 40Z"
          fill="#A9714B"
        />
        <path
          d="M31 26q2 7 1 13M48 26q2 7 0 13M63 30q1 6-1 11"
          {...line}
          stroke="#6B4127"
          strokeWidth="2.5"
        />
        <path
          d="M-8 7C-10-5 3-11 9-3C15 8 18 22 25 33C34 46 36 60 30 72C22 80 10 62 4 46C-2 32-6 20-8 7Z"
          fill="#B57B54"
          stroke="#6B4127"
          strokeWidth="2"
        />
        <path d="M-3.5 1C-4-6 4-7 6-1.5C7 2 6 6 3.5 7.5C0 8-3 6-3.5 1Z" fill="#E6BF9F" />
        <path
          d="M25 33C34 46 36 60 30 72M3 27q5 1 9-3"
          {...line}
          stroke="#6B4127"
          strokeWidth="2.5"
        />
      </g>
    </g>
  );
}
