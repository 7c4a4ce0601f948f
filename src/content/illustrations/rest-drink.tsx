import { useId } from "react";
import styles from "./illustration.module.css";
import { Illustration, type IllustrationProps } from "./illustration";

/** She drinks; he holds the baby. */
export function RestDrink({ label }: IllustrationProps) {
  const id = useId();

  return (
    <Illustration viewBox="0 26 480 298" label={label}>
      <defs>
        <pattern
          id={id}
          width="18"
          height="18"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(0)"
        >
          <path
            d="M9 2L16 9L9 16L2 9ZM7.5 10.5l3-3"
            fill="none"
            stroke="#D9A441"
            strokeWidth="1.6"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </pattern>
      </defs>
      <ellipse className={styles["blob"]} cx="240" cy="176" rx="232" ry="144" fill="#DCEAE4" />
      <ellipse className={styles["floor"]} cx="240" cy="310" rx="222" ry="11" fill="#C3D9D0" />
      <path d="M26 300H454C462 300 462 314 454 314H26C18 314 18 300 26 300Z" fill="#E9DDC8" />
      <g fill="none" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round">
        <path d="M24 307H456" stroke="#D98C7A" strokeDasharray="9 9" />
      </g>
      <path d="M84 296C62 262 66 196 96 190H226C256 196 260 262 238 296Z" fill="#F7F3FA" />
      <path
        d="M84 296C76 284 72 268 70 250C120 270 204 270 252 250C250 268 246 284 238 296Z"
        fill="#E4DBEA"
      />
      <g transform="translate(160 302) scale(1.02)">
        <path
          d="M-22-152C-46-148-58-138-60-116C-62-90-54-60-50-40H50C54-60 62-90 60-116C58-138 46-148 22-152Z"
          fill="#D98C7A"
        />
        <path
          d="M-50-60C-86-56-112-34-114-14C-115-4-108 0-98 0H98C108 0 115-4 114-14C112-34 86-56 50-60Z"
          fill="#7B2D3B"
        />
        <path
          d="M-50-60C-86-56-112-34-114-14C-115-4-108 0-98 0H98C108 0 115-4 114-14C112-34 86-56 50-60Z"
          fill={`url(#${id})`}
        />
        <g fill="none" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round">
          <path
            d="M-88-2C-60-24-10-30 44-22M96-4C84-16 66-22 44-22"
            stroke="#561C28"
            strokeWidth="2.5"
          />
        </g>
        <path
          d="M-28-196C-31-178-34-168-38-160C-44-148-48-138-46-130C-36-110-22-99 0-98C22-99 36-110 46-130C48-138 44-148 38-160C34-168 31-178 28-196Z"
          fill="#226560"
        />
        <g fill="none" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round">
          <path d="M-22-138C-12-126 12-126 24-140" stroke="#174A46" />
        </g>
        <g transform="translate(0 -182) rotate(4)">
          <path
            d="M0-38C19-38 32-23 32 0C32 24 20 38 0 40C-20 38-32 24-32 0C-32-23-19-38 0-38Z"
            fill="#2F7F79"
          />
          <g transform="translate(4 1)">
            <path
              d="M0-22C14-22 21-12 21 2C21 18 12 29 0 30C-12 29-21 18-21 2C-21-12-14-22 0-22Z"
              fill="#EBC09B"
            />
            <path
              d="M-13 12h.1M13 12h.1"
              stroke="#D98C7A"
              strokeWidth="8"
              strokeLinecap="round"
              opacity=".6"
            />
            <g fill="none" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round">
              <path d="M-14 3q4.5 4 9 0M5 3q4.5 4 9 0M-14-5q4-3 8-1M6-6q4-2 8 1" stroke="#6B4127" />
            </g>
          </g>
          <g fill="none" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round">
            <path d="M-24-18C-12-32 12-32 24-18" stroke="#226560" />
          </g>
        </g>
        <g transform="translate(6 -154) rotate(8)">
          <path d="M-13-6H13L10 34C10 36-10 36-10 34Z" fill="#E6F3F3" />
          <path d="M-12 8L12.5 4L10 34C10 36-10 36-10 34Z" fill="#8CC5CB" />
          <path
            d="M-13-6H13L10 34C10 36-10 36-10 34Z"
            fill="none"
            stroke="#7FAFB6"
            strokeWidth="2"
          />
        </g>
        <path
          d="M-37-158C-62-152-74-116-76-88C-78-70-64-62-52-70L-6-116L-18-132L-50-98C-48-112-46-124-42-134Z"
          fill="#C97C6B"
        />
        <path
          d="M-18-132C-16-142-4-146 4-142C10-138 10-134 8-132C10-126 8-118 0-114C-4-112-6-114-6-116Z"
          fill="#EBC09B"
        />
        <path
          d="M37-158C62-152 72-116 76-92C80-72 70-60 56-62L6-66L8-84L52-88C50-98 47-106 44-116Z"
          fill="#C97C6B"
        />
        <path d="M8-84C-4-88-20-84-20-76C-20-68-6-66 6-66Z" fill="#EBC09B" />
        <g fill="none" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round">
          <path d="M-8-134q7-1 13 1M-8-126q7-1 13 1M-18-77q7 1 12-1" stroke="#B9805A" />
        </g>
      </g>
      <g transform="translate(334 304)">
        <path
          d="M-26-168C-52-162-66-146-66-122C-68-92-60-62-54-38H54C60-62 68-92 66-122C66-146 52-162 26-168C12-172-12-172-26-168Z"
          fill="#2F4A6D"
        />
        <path
          d="M-56-52C-96-52-122-34-126-14C-127-4-118 0-108 0H108C118 0 127-4 126-14C122-34 96-52 56-52C20-44-20-44-56-52Z"
          fill="#3F5A4A"
        />
        <g fill="none" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round">
          <path
            d="M-114-24C-84-44-40-46-14-30M-120-10C-88-30-50-32-20-18M114-24C84-44 52-46 30-34M120-10C88-30 60-32 36-22"
            stroke="#6E8B76"
          />
          <path
            d="M-92-2C-62-22-10-28 44-20M98-4C84-14 66-20 44-20"
            stroke="#2B4034"
            strokeWidth="2.5"
          />
        </g>
        <path d="M-14-182H14V-168C12-156-12-156-14-168Z" fill="#8F5D3B" />
        <g fill="none" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round">
          <path d="M-19-170C-12-154 12-154 19-170" stroke="#6C8BB3" strokeWidth="3" />
        </g>
        <g transform="translate(-4 -201) rotate(-8)">
          <path
            d="M-16-5C-23-8-27-3-26 3C-25 8-21 10-16 9ZM16-5C23-8 27-3 26 3C25 8 21 10 16 9Z"
            fill="#8F5D3B"
          />
          <path
            d="M0-28C16-28 21-14 21 0C21 16 12 27 0 28C-12 27-21 16-21 0C-21-14-16-28 0-28Z"
            fill="#A9714B"
          />
          <path
            d="M-22 0C-26-22-14-35 3-35C20-35 26-20 22 0C21-7 19-12 15-16C6-12-6-12-13-16C-18-12-20-6-22 0Z"
            fill="#2B2320"
          />
          <g transform="translate(-3 4)">
            <path
              d="M-10.5 11h.1M11 11h.1"
              stroke="#D98C7A"
              strokeWidth="7"
              strokeLinecap="round"
              opacity=".35"
            />
            <g fill="none" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round">
              <path
                d="M-13 2q4 4 8.5 0M4.5 2q4 4 8.5 0M-6 15q6 5 12 0M-14-6q4-3 8-1M6-7q4-2 8 1"
                stroke="#4A2A18"
              />
            </g>
          </g>
        </g>
        <g transform="translate(0 -92) rotate(-58) scale(.88)">
          <path
            d="M0-54C24-54 40-38 40-14C40 26 20 58 0 58C-20 58-40 26-40-14C-40-38-24-54 0-54Z"
            fill="#F2E6D2"
          />
          <circle cy="-18" r="25" fill="#E0AC85" />
          <path d="M-25-20C-25-50 25-50 25-20C10-30-10-30-25-20Z" fill="#D98C7A" />
          <path
            d="M-14-9h.1M14-9h.1"
            stroke="#D98C7A"
            strokeWidth="7"
            strokeLinecap="round"
            opacity=".6"
          />
          <path
            d="M-40-14C-34 6 0 8 36-4L40-14C40 26 20 58 0 58C-20 58-40 26-40-14Z"
            fill="#E3D3B6"
          />
          <g fill="none" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round">
            <path
              d="M-14-16q4 4 8 0M6-16q4 4 8 0M-4-6q4 3 8 0"
              stroke="#8E5B3C"
              strokeWidth="2.6"
            />
            <path
              d="M-37 4C-20 34 10 36 38 0"
              stroke="#B5651D"
              strokeWidth="3"
              strokeDasharray="0 7"
            />
          </g>
        </g>
        <path
          d="M-50-158C-70-148-80-118-82-92C-84-64-70-46-48-44C-16-40 20-42 46-48L44-68C20-66-14-64-36-68C-50-74-52-92-46-112Z"
          fill="#3A587F"
        />
        <path d="M44-68C56-70 68-68 68-59C68-50 58-47 46-48Z" fill="#A9714B" />
        <path
          d="M50-158C70-148 78-120 82-98C86-74 74-60 60-62L32-68L34-87L54-92C52-102 50-110 46-122Z"
          fill="#3A587F"
        />
        <path d="M35-88C22-92 8-90 6-81C5-72 18-68 32-68Z" fill="#A9714B" />
        <g fill="none" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round">
          <path d="M8-79q7 1 12-1" stroke="#6B4127" />
        </g>
      </g>
    </Illustration>
  );
}
