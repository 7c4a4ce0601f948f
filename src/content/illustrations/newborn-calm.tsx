import { useId } from "react";
import styles from "./illustration.module.css";
import { Illustration, type IllustrationProps } from "./illustration";

/** The baby sleeps, wrapped, face free. */
export function NewbornCalm({ label }: IllustrationProps) {
  const id = useId();

  return (
    <Illustration viewBox="0 0 360 260" label={label}>
      <defs>
        <pattern id={id} width="28" height="28" patternUnits="userSpaceOnUse">
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
      </defs>
      <ellipse className={styles["blob"]} cx="180" cy="136" rx="174" ry="122" fill="#DCEAE4" />
      <g transform="rotate(-4 180 140)">
        <rect x="36" y="58" width="290" height="168" rx="20" fill="#7B2D3B" />
        <rect x="36" y="58" width="290" height="168" rx="20" fill={`url(#${id})`} />
        <rect
          x="36"
          y="58"
          width="290"
          height="168"
          rx="20"
          fill="none"
          stroke="#D9A441"
          strokeWidth="2.4"
        />
      </g>
      <path
        d="M40 112C30 60 60 46 84 56C110 48 148 52 156 74C166 104 160 168 144 186C122 200 74 200 58 186C46 170 44 138 40 112Z"
        fill="#E4DBEA"
      />
      <path
        d="M44 108C36 62 62 50 86 60C110 52 142 56 150 78C158 104 152 160 138 176C118 188 76 188 62 176C52 160 48 134 44 108Z"
        fill="#F7F3FA"
      />
      <g transform="translate(172 142)rotate(-76)scale(1.86)">
        <path
          d="M0-54C24-54 40-38 40-14C40 26 20 60 0 60C-20 60-40 26-40-14C-40-38-24-54 0-54Z"
          fill="#F2E6D2"
        />
        <circle cy="-18" r="26" fill="#E0AC85" />
        <path d="M-26.5-20C-28-52 28-52 26.5-20C12-31-12-31-26.5-20Z" fill="#D98C7A" />
        <path
          d="M-24-27C-10-36 10-36 24-27"
          fill="none"
          strokeLinecap="round"
          strokeLinejoin="round"
          stroke="#F3D9CF"
          strokeWidth="1.6"
        />
        <path
          d="M-15-8h.1M15-8h.1"
          fill="none"
          strokeLinecap="round"
          strokeLinejoin="round"
          stroke="#D98C7A"
          strokeWidth="8"
          opacity=".6"
        />
        <g
          fill="none"
          strokeLinecap="round"
          strokeLinejoin="round"
          stroke="#8E5B3C"
          strokeWidth="1.2"
        >
          <path d="M-14-15q4 4 8 0M6-15q4 4 8 0M-4-4q4 3 8 0M-1-10q1 1.5 2 0" />
        </g>
        <path
          d="M-40-14C-34 6 0 10 34-4L40-14C40 26 20 60 0 60C-20 60-40 26-40-14Z"
          fill="#E3D3B6"
        />
        <path
          d="M-40-14C-34 6 0 10 34-4L40-14"
          fill="none"
          strokeLinecap="round"
          strokeLinejoin="round"
          stroke="#C9B48E"
          strokeWidth="1.2"
        />
        <path
          d="M-34 6C-16 34 12 34 36-2M-24 34C-10 44 6 42 16 34"
          fill="none"
          strokeLinecap="round"
          strokeLinejoin="round"
          stroke="#C9B48E"
          strokeWidth="1.2"
        />
        <path
          d="M-35 10C-18 38 12 40 37 4"
          fill="none"
          strokeLinecap="round"
          strokeLinejoin="round"
          stroke="#B5651D"
          strokeWidth="2.4"
          strokeDasharray="0 6"
        />
      </g>
    </Illustration>
  );
}
