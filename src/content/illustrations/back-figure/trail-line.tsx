export type TrailLineProps = { d: string; side: "left" | "right" };

/** The way of one thumb, thin, and over it what is done, strong. */
export function TrailLine({ d, side }: TrailLineProps) {
  return (
    <g
      transform={side === "left" ? "scale(-1 1)" : undefined}
      fill="none"
      stroke="#0B5D5A"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={d} strokeWidth="2.2" opacity=".4" />
      <path d={d} strokeWidth="3.6" pathLength="100" strokeDasharray="100" strokeDashoffset="100" />
    </g>
  );
}
