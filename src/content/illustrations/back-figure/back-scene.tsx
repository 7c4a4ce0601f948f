import { useId, type ReactNode } from "react";

export type BackSceneProps = {
  /** A thin shirt covers her back; spine, shoulder blades and ribs are still to be seen. */
  clothed?: boolean | undefined;
  /** Drawn on the skin, under the blouse and the spine. */
  children?: ReactNode;
};

const line = { fill: "none", strokeLinecap: "round", strokeLinejoin: "round" } as const;

function HalfSkin() {
  return (
    <>
      <path
        d="M-1 116H22C22 138 26 146 44 152C70 160 92 166 100 190L104 250L98 300L92 372H-1Z"
        fill="#EBC09B"
      />
      <g transform="translate(0 -9)" {...line} strokeWidth="2.5">
        <path
          d="M10 220C40 216 72 226 96 262M10 234C40 232 70 246 94 282"
          stroke="#D2956A"
          strokeWidth="5"
        />
        <path
          d="M38 187C34 206 42 230 52 245C57 252 64 252 68 246C80 230 90 212 96 192C78 181 54 180 38 187Z"
          fill="#DDA57C"
          opacity=".8"
        />
        <path d="M39 209C56 208 80 202 96 188" stroke="#B9805A" />
      </g>
    </>
  );
}

function HalfBlouse({ isOpen }: { isOpen: boolean }) {
  return (
    <>
      <path
        d="M64 158C92 164 106 174 112 196C122 226 128 262 130 286C130 300 108 302 102 290L100 268L94 372H62C72 340 92 296 92 250C92 214 86 186 64 158Z"
        fill="#D98C7A"
      />
      <path d="M100 270C99 252 98 240 95 228" {...line} stroke="#B96E5E" strokeWidth="2.5" />
      {isOpen && (
        <path
          d="M64 158C86 186 92 214 92 250C92 296 72 340 62 372"
          fill="none"
          stroke="#F3D9CF"
          strokeWidth="4"
        />
      )}
    </>
  );
}

/** The shirt over one half of her back: her landmarks show as its folds. */
function HalfShirt() {
  return (
    <g data-part="shirt">
      <path d="M-1 140H40L64 158C92 164 100 200 100 250L94 372H-1Z" fill="#E3A293" opacity=".92" />
      <path d="M-1 148C14 148 28 146 40 140" fill="none" stroke="#F3D9CF" strokeWidth="4" />
      <g data-part="folds" transform="translate(0 -9)" {...line} stroke="#B96E5E" strokeWidth="2.5">
        <path d="M40 196C36 212 43 231 52 245C57 252 64 252 68 246C79 231 88 213 95 196" />
        <path d="M39 209C56 208 80 202 96 188" />
        <path
          d="M12 223C40 219 68 228 90 258M12 237C38 235 64 246 84 274"
          stroke="#CF8373"
          strokeWidth="4"
        />
      </g>
      <path
        d="M52 352C56 336 66 322 72 304M74 356C78 344 84 332 86 320"
        {...line}
        stroke="#CF8373"
        strokeWidth="2.5"
      />
    </g>
  );
}

const kain = "M-92 372H92C104 392 112 416 116 440L124 640H-124L-116 440C-112 416-104 392-92 372Z";

/** Her back, seen by the one who massages: she leans on pillows at a table, the blouse open behind. */
export function BackScene({ clothed = false, children }: BackSceneProps) {
  const id = useId();

  return (
    <>
      <defs>
        <pattern id={`${id}-kain`} width="28" height="28" patternUnits="userSpaceOnUse">
          <path
            d="M14 3L25 14L14 25L3 14ZM11 17L17 11"
            fill="none"
            stroke="#D9A441"
            strokeWidth="1.7"
            strokeLinecap="round"
          />
          <path
            d="M0 0h.1M28 0h.1M0 28h.1M28 28h.1"
            stroke="#D9A441"
            strokeWidth="4"
            strokeLinecap="round"
          />
        </pattern>
        <g id={`${id}-skin`}>
          <HalfSkin />
          {clothed && <HalfShirt />}
        </g>
        <g id={`${id}-blouse`}>
          <HalfBlouse isOpen={!clothed} />
        </g>
      </defs>
      <path d="M-158 296C-176 252-160 228-130 232H130C160 228 176 252 158 296Z" fill="#E4DBEA" />
      <path d="M-152 280C-172 244-156 226-130 230H130C156 226 172 244 152 280Z" fill="#F7F3FA" />
      <path d="M-1200 278H1200V302H-1200Z" fill="#C99A6E" />
      <path d="M-1200 302H1200V316H-1200Z" fill="#A97749" />
      <path
        d="M0 70H42C44 92 50 118 66 140C72 148 72 158 66 160H-66C-72 158-72 148-66 140C-50 118-44 92-42 70Z"
        fill="#226560"
      />
      <use href={`#${id}-skin`} />
      <use href={`#${id}-skin`} transform="scale(-1 1)" />
      {children}
      <use href={`#${id}-blouse`} />
      <use href={`#${id}-blouse`} transform="scale(-1 1)" />
      <path d={kain} fill="#7B2D3B" />
      <path d={kain} fill={`url(#${id}-kain)`} />
      <path
        d="M-96 358C-60 368 60 368 96 358C100 366 100 376 97 384C60 394-60 394-97 384C-100 376-100 366-96 358Z"
        fill="#F6EFE4"
      />
      <path d="M-97 378C-60 388 60 388 97 378" fill="none" stroke="#D98C7A" strokeWidth="2" />
      <path d="M0 152V352" {...line} stroke="#8A5638" strokeWidth="8" strokeDasharray="0 12.5" />
      <path
        d="M0 26C29 26 46 50 44 78C43 100 34 118 26 130C10 138-10 138-26 130C-34 118-43 100-44 78C-46 50-29 26 0 26Z"
        fill="#2F7F79"
      />
      <path
        d="M-41 92C-24 108 20 114 40 96M-35 112C-16 124 16 126 34 114M-30 46C-20 36-4 32 8 34"
        {...line}
        stroke="#226560"
        strokeWidth="2.5"
      />
    </>
  );
}
