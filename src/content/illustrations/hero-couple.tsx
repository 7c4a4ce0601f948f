import { useId } from "react";
import styles from "./illustration.module.css";
import { Illustration, type IllustrationProps } from "./illustration";

/** He stands behind her with his hands on her shoulders; she holds the baby; night in the window. */
export function HeroCouple({ label }: IllustrationProps) {
  const id = useId();

  return (
    <Illustration viewBox="0 0 480 346" label={label}>
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
      <ellipse className={styles["blob"]} cx="240" cy="178" rx="230" ry="162" fill="#DCEAE4" />
      <path d="M50 62h140v112H50z" fill="#C99A6E" />
      <path d="M58 70h124v96H58z" fill="#34507A" />
      <path
        d="M58 150L92 110C98 103 106 103 112 110L132 132L148 122L182 146V166H58Z"
        fill="#27406A"
      />
      <path d="M58 152C84 138 112 154 140 144C156 138 170 142 182 146V166H58Z" fill="#226560" />
      <circle cx="152" cy="92" r="11" fill="#F7E3B4" />
      <g fill="none" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round">
        <path
          d="M78 86h.1M100 80h.1M134 108h.1M72 108h.1M106 94h.1"
          stroke="#F7E3B4"
          strokeWidth="3"
        />
      </g>
      <path d="M117 70h6v96h-6zM44 172h152v10H44z" fill="#A97749" />
      <circle cx="426" cy="214" r="40" fill="#F9E7BE" opacity=".75" />
      <g transform="translate(14)">
        <path d="M376 264h74v9h-74zM384 273h9v49h-9zM433 273h9v49h-9z" fill="#A97749" />
        <path d="M372 260h82v8h-82z" fill="#C99A6E" />
        <path d="M402 254h22l4 6h-30zM409 246h8v10h-8z" fill="#A97749" />
        <path d="M401 246C391 234 396 214 406 196H420C430 214 435 234 425 246Z" fill="#FFF6DF" />
        <path
          d="M413 216C420 226 422 232 418 239C415 243 411 243 408 239C404 232 408 226 413 216Z"
          fill="#F0B33A"
        />
        <path d="M405 191h16v6h-16z" fill="#A97749" />
      </g>
      <ellipse className={styles["floor"]} cx="256" cy="330" rx="216" ry="11" fill="#C3D9D0" />
      <path d="M62 320H454C462 320 462 334 454 334H62C54 334 54 320 62 320Z" fill="#E9DDC8" />
      <g fill="none" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round">
        <path d="M60 327H456" stroke="#D98C7A" strokeDasharray="9 9" />
      </g>
      <g transform="translate(266 324) scale(1.06)">
        <path
          d="M-56-56C-100-60-138-42-140-15C-140-4-134 0-126 0H140C148 0 154-4 154-15C152-42 114-60 70-56Z"
          fill="#3F5A4A"
        />
        <g fill="none" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round">
          <path d="M-92-50C-120-44-132-26-130-6M106-50C134-44 146-26 144-6" stroke="#6E8B76" />
        </g>
        <path
          d="M-34-206C-56-198-62-160-58-120L-54-40H84L88-120C92-160 86-198 64-206C46-212-16-212-34-206Z"
          fill="#2F4A6D"
        />
        <path
          d="M-36-205C-62-196-84-150-87-120C-87-104-70-106-64-118L-46-142ZM66-205C90-196 106-150 108-120C107-103 88-106 80-118L56-142Z"
          fill="#3A587F"
        />
        <path d="M14-218H34V-204C32-192 14-192 12-204Z" fill="#8F5D3B" />
        <g fill="none" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round">
          <path d="M0-209C8-190 34-190 40-209" stroke="#6C8BB3" strokeWidth="3" />
        </g>
        <g transform="translate(28 -238) rotate(-15)">
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
          <g transform="translate(-4 3)">
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
        <path
          d="M-22-152C-46-148-58-138-60-116C-62-90-54-60-50-40H50C54-60 62-90 60-116C58-138 46-148 22-152Z"
          fill="#D98C7A"
        />
        <path
          d="M-50-60C-86-56-116-34-120-14C-121-4-112 0-102 0H102C112 0 121-4 120-14C116-34 86-56 50-60Z"
          fill="#7B2D3B"
        />
        <path
          d="M-50-60C-86-56-116-34-120-14C-121-4-112 0-102 0H102C112 0 121-4 120-14C116-34 86-56 50-60Z"
          fill={`url(#${id})`}
        />
        <g fill="none" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round">
          <path
            d="M-92-2C-62-24-10-30 44-22M98-4C84-16 66-22 44-22"
            stroke="#561C28"
            strokeWidth="2.5"
          />
        </g>
        <path
          d="M-28-196C-32-170-40-158-52-148C-46-116-24-100 0-98C24-100 46-116 52-148C40-158 32-170 28-196Z"
          fill="#226560"
        />
        <g fill="none" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round">
          <path d="M-22-140C-12-128 12-128 24-142" stroke="#174A46" />
        </g>
        <g transform="translate(-4 -180) rotate(8)">
          <path
            d="M0-38C19-38 32-23 32 0C32 24 20 38 0 40C-20 38-32 24-32 0C-32-23-19-38 0-38Z"
            fill="#2F7F79"
          />
          <g transform="translate(-4 4)">
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
              <path
                d="M-14 3q4.5 4 9 0M5 3q4.5 4 9 0M-5 18q5 4 10 0M-14-5q4-3 8-1M6-6q4-2 8 1"
                stroke="#6B4127"
              />
            </g>
          </g>
          <g fill="none" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round">
            <path d="M-24-18C-12-32 12-32 24-18" stroke="#226560" />
          </g>
        </g>
        <g transform="translate(-2 -88) rotate(-62) scale(.9)">
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
          d="M-46-144C-66-138-74-112-78-88C-82-62-68-46-46-44C-16-40 20-42 46-48L44-66C20-64-14-62-36-66C-48-72-50-90-44-108Z"
          fill="#C97C6B"
        />
        <path d="M44-66C56-68 66-66 66-58C66-50 56-47 46-48Z" fill="#EBC09B" />
        <path
          d="M46-144C66-138 74-112 78-92C82-70 70-60 56-62L30-68L32-85L52-88C50-98 47-106 44-116Z"
          fill="#C97C6B"
        />
        <path d="M33-86C22-90 8-88 6-80C5-72 18-68 30-67Z" fill="#EBC09B" />
        <g fill="none" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round">
          <path d="M8-78q7 1 12-1" stroke="#B9805A" />
        </g>
        <g transform="scale(1 1) translate(-10 -31) rotate(-10 -52 -140) scale(.8)">
          <path
            d="M-74-140C-76-150-66-158-54-158C-40-157-32-150-32-141L-34-126C-35-119-43-119-43-126C-43-117-53-116-53-124C-54-116-63-117-63-125C-64-119-72-121-72-129Z"
            fill="#A9714B"
          />
          <g fill="none" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round">
            <path
              d="M-43-127L-42-138M-53-125V-138M-63-126V-137"
              stroke="#6B4127"
              strokeWidth="2.5"
            />
          </g>
        </g>
        <g transform="scale(-1 1) translate(-10 -31) rotate(-10 -52 -140) scale(.8)">
          <path
            d="M-74-140C-76-150-66-158-54-158C-40-157-32-150-32-141L-34-126C-35-119-43-119-43-126C-43-117-53-116-53-124C-54-116-63-117-63-125C-64-119-72-121-72-129Z"
            fill="#A9714B"
          />
          <g fill="none" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round">
            <path
              d="M-43-127L-42-138M-53-125V-138M-63-126V-137"
              stroke="#6B4127"
              strokeWidth="2.5"
            />
          </g>
        </g>
      </g>
    </Illustration>
  );
}
