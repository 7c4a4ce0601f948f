import { Illustration, type IllustrationProps } from "./illustration";

/** The mark: a drop that is also a back, held by two hands. */
export function Mark({ label }: IllustrationProps) {
  return (
    <Illustration viewBox="22 28 468 486" label={label}>
      <path
        d="M256 40C302 123 408 178 408 270A152 152 0 0 1 104 270C104 178 210 123 256 40Z"
        fill="#F0B33A"
      />
      <path
        d="M256 40C279 81 317 116 349 152C305 191 207 191 163 152C195 116 233 81 256 40Z"
        fill="#2F8F88"
      />
      <path
        d="M256 222v.1M256 266v.1M256 310v.1M256 354v.1M256 398v.1"
        stroke="#7B2D3B"
        strokeWidth="26"
        strokeLinecap="round"
      />
      <path
        d="M128 500C100 480 56 470 42 420C34 386 32 346 38 312C46 276 96 278 97 314C96 358 106 394 134 418C160 398 168 360 174 330C180 296 224 296 224 330C224 390 220 454 216 498C200 512 150 512 128 500Z"
        fill="#B57B54"
        stroke="#6B4127"
        strokeWidth="10"
        strokeLinejoin="round"
      />
      <g transform="matrix(-1 0 0 1 512 0)">
        <path
          d="M128 500C100 480 56 470 42 420C34 386 32 346 38 312C46 276 96 278 97 314C96 358 106 394 134 418C160 398 168 360 174 330C180 296 224 296 224 330C224 390 220 454 216 498C200 512 150 512 128 500Z"
          fill="#B57B54"
          stroke="#6B4127"
          strokeWidth="10"
          strokeLinejoin="round"
        />
      </g>
    </Illustration>
  );
}
