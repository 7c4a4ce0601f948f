import styles from "./illustration.module.css";
import { Illustration, type IllustrationProps } from "./illustration";

/** The phone leans on a mug and speaks. */
export function PhonePropped({ label }: IllustrationProps) {
  return (
    <Illustration viewBox="0 0 300 236" label={label}>
      <ellipse className={styles["blob"]} cx="150" cy="116" rx="142" ry="110" fill="#DCEAE4" />
      <path d="M30 200V232H46V200ZM254 200V232H270V200Z" fill="#8F6038" />
      <path d="M6 196H294C301 196 301 209 294 209H6C-1 209-1 196 6 196Z" fill="#C99A6E" />
      <path d="M14 209H286V218H14Z" fill="#A97749" />
      <g transform="translate(164 196) scale(1.25)">
        <path
          d="M30-54C56-60 58-18 28-18"
          fill="none"
          stroke="#226560"
          strokeWidth="7"
          strokeLinecap="round"
        />
        <path d="M-32-66H32L28-6C28-2 25 0 22 0H-22C-25 0-28-2-28-6Z" fill="#2F7F79" />
        <path d="M10-66H32L28-6C28-2 25 0 22 0H10Z" fill="#226560" />
        <path d="M-33-69H33C38-69 38-61 33-61H-33C-38-61-38-69-33-69Z" fill="#F7F3FA" />
      </g>
      <path d="M80 196H174L194 201H96Z" fill="#A97749" opacity=".6" />
      <g transform="translate(124 200) rotate(2) scale(1.5)">
        <path
          d="M-27-104H27C31-104 33-102 33.5-98L36-6C36-2 34 0 30 0H-30C-34 0-36-2-36-6L-33.5-98C-33-102-31-104-27-104Z"
          fill="#2B2320"
        />
        <path d="M-27.5-95H27.5L30-9H-30Z" fill="#FFF9F0" />
        <path d="M-27.5-95H27.5L27.8-86H-27.8Z" fill="#7B2D3B" />
        <circle cy="-56" r="19" fill="#DCEAE4" />
        <path d="M-13-44C-12-52-8-56-4-58H4C8-56 12-52 13-44L10-33H-10Z" fill="#EBC09B" />
        <path
          d="M-13-44C-12-52-8-56-4-58C-7-50-8-40-8-33H-12ZM13-44C12-52 8-56 4-58C7-50 8-40 8-33H12Z"
          fill="#D98C7A"
        />
        <path
          d="M0-78C7-78 10-72 10-66C10-60 7-55 0-55C-7-55-10-60-10-66C-10-72-7-78 0-78Z"
          fill="#2F7F79"
        />
        <path d="M-20-26H20C25-26 25-15 20-15H-20C-25-15-25-26-20-26Z" fill="#0B5D5A" />
      </g>
      <g fill="none" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round">
        <path
          className={styles["guide"]}
          d="M54 100C42 114 42 134 54 148M38 88C20 110 20 138 38 160M246 100C258 114 258 134 246 148M262 88C280 110 280 138 262 160"
          stroke="#0B5D5A"
          strokeWidth="4"
        />
      </g>
    </Illustration>
  );
}
