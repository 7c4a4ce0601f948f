import styles from "./illustration.module.css";
import { Illustration, type IllustrationProps } from "./illustration";

/** Pillow, towels, oil, warm water and the phone, ready on a low table. */
export function PrepareThings({ label }: IllustrationProps) {
  return (
    <Illustration viewBox="0 32 360 204" label={label}>
      <ellipse className={styles["blob"]} cx="180" cy="134" rx="172" ry="98" fill="#DCEAE4" />
      <path d="M34 200V232H50V200ZM310 200V232H326V200Z" fill="#8F6038" />
      <path d="M6 196H354C361 196 361 209 354 209H6C-1 209-1 196 6 196Z" fill="#C99A6E" />
      <path d="M14 209H346V218H14Z" fill="#A97749" />
      <path
        d="M28 196C6 172 4 126 30 120C66 102 118 102 152 118C178 124 178 170 156 196Z"
        fill="#F7F3FA"
      />
      <path
        d="M28 196C16 183 9 166 10 148C56 168 126 168 173 146C174 164 168 183 156 196Z"
        fill="#E4DBEA"
      />
      <path d="M44 162H138C150 162 150 179 138 179H44C32 179 32 162 44 162Z" fill="#E29C8B" />
      <path d="M40 179H142C154 179 154 196 142 196H40C28 196 28 179 40 179Z" fill="#C97C6B" />
      <g fill="none" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round">
        <path
          d="M118 163V178M126 163V178M120 180V195M128 180V195"
          stroke="#F6EFE4"
          strokeWidth="3"
        />
      </g>
      <g transform="translate(180 196) scale(.68)">
        <path
          d="M-20-64C-20-50-37-50-37-34V-8C-37-2-34 0-29 0H29C34 0 37-2 37-8V-34C37-50 20-50 20-64Z"
          fill="#EEF5F4"
        />
        <path d="M-35-36C-17-41 7-31 35-38V-8C35-4 33-2 29-2H-29C-33-2-35-4-35-8Z" fill="#DDBB62" />
        <path d="M-35-36C-17-41 7-31 35-38V-31C7-24-17-34-35-29Z" fill="#EFDA9E" />
        <path
          d="M-20-64C-20-50-37-50-37-34V-8C-37-2-34 0-29 0H29C34 0 37-2 37-8V-34C37-50 20-50 20-64Z"
          fill="none"
          stroke="#8FA7AE"
          strokeWidth="2.4"
        />
        <path d="M-16-84H16L18-64H-18Z" fill="#A97749" />
        <path d="M-22-66H22C26-66 26-57 22-57H-22C-26-57-26-66-22-66Z" fill="#C3D6DA" />
        <g fill="none" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round">
          <path d="M-28-30V-12" stroke="#fff" strokeWidth="3.5" />
        </g>
      </g>
      <g transform="translate(227 196) scale(.86)">
        <path d="M-22-60H22L17-2C17 0 15 0 14 0H-14C-15 0-17 0-17-2Z" fill="#E6F3F3" />
        <path d="M-20.5-42H20.5L17-2C17 0 15 0 14 0H-14C-15 0-17 0-17-2Z" fill="#8CC5CB" />
        <path
          d="M-22-60H22L17-2C17 0 15 0 14 0H-14C-15 0-17 0-17-2Z"
          fill="none"
          stroke="#7FAFB6"
          strokeWidth="2"
        />
        <g fill="none" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round">
          <path d="M-12-34L-9-10" stroke="#DDF1F2" strokeWidth="3.5" />
          <path d="M-7-70C-14-79 0-86-7-95M8-72C1-81 15-88 8-97" stroke="#E0A05A" strokeWidth="4" />
        </g>
      </g>
      <g transform="translate(306 196) scale(.92)">
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
      <path d="M254 196H318L332 200H262Z" fill="#A97749" opacity=".6" />
      <g transform="translate(284 199) rotate(2)">
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
    </Illustration>
  );
}
