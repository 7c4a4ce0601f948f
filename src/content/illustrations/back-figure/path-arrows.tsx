export type PathArrowsProps = {
  /** How far from the spine the arrows lie, to both sides. */
  x: number;
  fromY: number;
  toY: number;
  /** Beside hands that move, arrows are thin and leave the eye to the hands. */
  thin?: boolean | undefined;
};

const stroke = { fill: "none", strokeLinecap: "round", strokeLinejoin: "round" } as const;

const STRONG = { line: 8, halo: 14, barb: { x: 13, y: 16 } } as const;
const THIN = { line: 5, halo: 9, barb: { x: 9, y: 11 } } as const;

/** Two arrows beside the spine, from one height to another. */
export function PathArrows({ x, fromY, toY, thin = false }: PathArrowsProps) {
  const { line, halo, barb } = thin ? THIN : STRONG;
  const barbY = toY - Math.sign(toY - fromY) * barb.y;
  const arrow = (at: number): string =>
    `M${at} ${fromY}V${toY}M${at - barb.x} ${barbY}L${at} ${toY}L${at + barb.x} ${barbY}`;
  const d = arrow(x) + arrow(-x);

  return (
    <g data-part="arrows">
      {/* Light below dark, so that they stand out on skin and on cloth. */}
      <path d={d} {...stroke} stroke="#FFF9F0" strokeWidth={halo} />
      <path d={d} {...stroke} stroke="#0B5D5A" strokeWidth={line} />
    </g>
  );
}
