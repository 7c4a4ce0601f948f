import { useId } from "react";
import styles from "./illustration.module.css";
import { Illustration, type IllustrationProps } from "./illustration";

/** He asks, she answers that it feels good. */
export function AskComfort({ label }: IllustrationProps) {
  const id = useId();

  return (
    <Illustration viewBox="0 14 480 322" label={label}>
      <defs>
        <pattern
          id={id}
          width="18"
          height="18"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(-4)"
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
      <ellipse className={styles["blob"]} cx="240" cy="178" rx="232" ry="154" fill="#DCEAE4" />
      <ellipse className={styles["floor"]} cx="242" cy="324" rx="222" ry="11" fill="#C3D9D0" />
      <path d="M28 314H452C460 314 460 328 452 328H28C20 328 20 314 28 314Z" fill="#E9DDC8" />
      <g fill="none" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round">
        <path d="M26 321H454" stroke="#D98C7A" strokeDasharray="9 9" />
      </g>
      <g transform="translate(42 23.4) scale(1.06)">
        <g transform="translate(223 182) rotate(50) scale(-.4 .4)">
          <path d="M27 70L70 66C78 88 88 108 98 124L52 138C46 116 38 92 27 70Z" fill="#A9714B" />
          <path
            d="M13 40C13 25 25 17 31 26C34 15 46 15 48 26C52 17 61 19 63 30C68 24 75 30 76 41C77 56 74 64 70 74C56 86 38 86 30 80C20 72 14 58 13 40Z"
            fill="#A9714B"
          />
          <g fill="none" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round">
            <path
              d="M31 26q2 7 1 13M48 26q2 7 0 13M63 30q1 6-1 11"
              stroke="#6B4127"
              strokeWidth="3.4"
            />
          </g>
        </g>
        <path
          d="M120 168C136 178 152 179 172 173C179 180 183 190 181 200L164 212C140 216 116 206 120 168Z"
          fill="#24395A"
        />
      </g>
      <g transform="translate(60 40)">
        <path
          d="M198 248C184 252 175 264 184 270C188 274 194 275 202 275H300C324 275 343 270 344 256C344 240 320 230 296 228C270 226 240 230 226 236Z"
          fill="#7B2D3B"
        />
        <path
          d="M198 248C184 252 175 264 184 270C188 274 194 275 202 275H300C324 275 343 270 344 256C344 240 320 230 296 228C270 226 240 230 226 236Z"
          fill={`url(#${id})`}
        />
        <path
          d="M196 258C190 222 198 184 216 160C226 150 246 148 258 154C272 168 276 206 276 250C260 268 214 270 196 258Z"
          fill="#EBC09B"
        />
        <path
          d="M252 153C236 168 225 200 224 232C224 246 226 256 230 265C246 267 264 264 276 250C278 206 274 168 260 155Z"
          fill="#D98C7A"
        />
        <g fill="none" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round">
          <path
            d="M252 153C236 168 225 200 224 232C224 246 226 256 229 265"
            stroke="#F3D9CF"
            strokeWidth="3.5"
          />
        </g>
        <path
          d="M196 252C220 262 256 258 290 236L304 262C276 276 226 276 200 274C188 268 188 258 196 252Z"
          fill="#7B2D3B"
        />
        <path
          d="M196 252C220 262 256 258 290 236L304 262C276 276 226 276 200 274C188 268 188 258 196 252Z"
          fill={`url(#${id})`}
        />
        <path
          d="M262 275C258 266 268 260 284 262C300 264 308 268 308 272C308 275 306 275 302 275Z"
          fill="#EBC09B"
        />
        <g fill="none" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round">
          <path d="M246 274C256 258 284 252 318 262" stroke="#561C28" strokeWidth="2.5" />
        </g>
        <path
          d="M220 116C222 134 212 146 214 158C220 174 246 184 268 180C280 178 286 168 284 158C280 146 276 134 276 118Z"
          fill="#226560"
        />
        <g transform="translate(250 112) rotate(-4)">
          <g>
            <g transform="">
              <path
                d="M0-38C19-38 32-23 32 0C32 24 20 38 0 40C-20 38-32 24-32 0C-32-23-19-38 0-38Z"
                fill="#2F7F79"
              />
              <g transform="translate(-3 1)">
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
          </g>
        </g>
        <path
          d="M236 170C244 158 262 160 266 174C270 194 268 208 272 216L306 222C312 224 312 241 306 242H262C246 240 236 230 235 214C233 198 231 182 236 170Z"
          fill="#C97C6B"
        />
        <path d="M305 223C318 219 332 226 333 233C332 241 318 244 305 242Z" fill="#EBC09B" />
        <g fill="none" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round">
          <path d="M318 233q7 2 12 0" stroke="#B9805A" />
        </g>
      </g>
      <g transform="translate(42 23.4) scale(1.06)">
        <g transform="translate(223 182) rotate(50) scale(-.4 .4)">
          <path
            d="M-8 7C-10-5 3-11 9-3C15 8 18 22 25 33C34 46 36 60 30 72C22 80 10 62 4 46C-2 32-6 20-8 7Z"
            fill="#B57B54"
            stroke="#6B4127"
            strokeWidth="3.4"
          />
          <path d="M-3.5 1C-4-6 4-7 6-1.5C7 2 6 6 3.5 7.5C0 8-3 6-3.5 1Z" fill="#E6BF9F" />
        </g>
        <path
          d="M54 232C40 244 34 262 42 270C46 274 52 276 60 276H140C162 276 180 270 182 258C182 244 160 236 142 232C126 228 96 232 82 236Z"
          fill="#3F5A4A"
        />
        <g fill="none" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round">
          <path d="M60 269C76 260 90 256 104 256M52 258C84 246 124 242 170 252" stroke="#6E8B76" />
          <path d="M92 274C102 258 128 252 160 262" stroke="#2B4034" strokeWidth="2.5" />
        </g>
        <path
          d="M106 276C102 267 112 261 128 263C144 265 152 269 152 273C152 276 150 276 146 276Z"
          fill="#A9714B"
        />
        <path
          d="M50 256C54 216 72 172 96 156C114 146 134 152 138 172C140 208 122 236 114 252C96 266 64 270 50 256Z"
          fill="#2F4A6D"
        />
        <path
          d="M106 158C113 152 118 142 119 126H136C133 142 132 150 133 160C125 168 112 166 106 158Z"
          fill="#8F5D3B"
        />
        <g fill="none" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round">
          <path d="M103 155C110 169 127 170 135 160" stroke="#6C8BB3" strokeWidth="3" />
        </g>
        <g transform="translate(132 118) rotate(0)">
          <path
            d="M-8-24C8-28 20-18 20-4L25 4C25 7 22 7 20 8L20 15C20 22 12 28 2 26C-6 25-14 20-16 8Z"
            fill="#A9714B"
          />
          <path
            d="M-14 12C-26-8-18-32 4-32C18-31 26-22 21-12C12-15 4-15-2-12C-3-4-5 0-6 4C-10-2-16 2-14 12Z"
            fill="#2B2320"
          />
          <path d="M-9 1a4.5 5.5 0 1 0 .1 0" fill="#8F5D3B" />
          <g fill="none" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round">
            <path d="M13-2v1.5M8-11q5-3 9 0M9 14q6 5 11-1" stroke="#6B4127" />
          </g>
        </g>
        <g transform="translate(228 206) rotate(98) scale(.4)">
          <path d="M27 70L70 66C78 88 88 108 98 124L52 138C46 116 38 92 27 70Z" fill="#A9714B" />
          <path
            d="M13 40C13 25 25 17 31 26C34 15 46 15 48 26C52 17 61 19 63 30C68 24 75 30 76 41C77 56 74 64 70 74C56 86 38 86 30 80C20 72 14 58 13 40Z"
            fill="#A9714B"
          />
          <g fill="none" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round">
            <path
              d="M31 26q2 7 1 13M48 26q2 7 0 13M63 30q1 6-1 11"
              stroke="#6B4127"
              strokeWidth="3.4"
            />
          </g>
          <path
            d="M-8 7C-10-5 3-11 9-3C15 8 18 22 25 33C34 46 36 60 30 72C22 80 10 62 4 46C-2 32-6 20-8 7Z"
            fill="#B57B54"
            stroke="#6B4127"
            strokeWidth="3.4"
          />
          <path d="M-3.5 1C-4-6 4-7 6-1.5C7 2 6 6 3.5 7.5C0 8-3 6-3.5 1Z" fill="#E6BF9F" />
        </g>
        <path
          d="M92 178C98 160 122 158 128 174C136 198 148 206 162 206L187 199C195 204 200 223 195 234L172 241C142 248 94 214 92 178Z"
          fill="#3A587F"
        />
      </g>
      <path
        className={styles["guide"]}
        d="M64 38H124C142 38 150 48 150 62C150 78 142 88 124 88H118C124 98 132 106 142 110C124 111 106 104 98 88H64C46 88 38 78 38 62C38 48 46 38 64 38Z"
        fill="#FFFDF8"
        stroke="#0B5D5A"
        strokeWidth="2.5"
        strokeLinejoin="round"
      />
      <g fill="none" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round">
        <path
          className={styles["guide"]}
          d="M84 56C84 46 104 46 104 56C104 64 94 64 94 71"
          stroke="#0B5D5A"
          strokeWidth="5"
        />
        <path className={styles["guide"]} d="M94 79h.1" stroke="#0B5D5A" strokeWidth="6.5" />
      </g>
      <path
        className={styles["guide"]}
        d="M372 48H424C442 48 450 58 450 72C450 88 442 98 424 98H404C396 110 382 117 364 118C374 112 380 106 384 98H372C354 98 346 88 346 72C346 58 354 48 372 48Z"
        fill="#FFFDF8"
        stroke="#0B5D5A"
        strokeWidth="2.5"
        strokeLinejoin="round"
      />
      <path
        d="M398 89C383 79 377 73 378 66C379 58 392 56 398 65C404 56 417 58 418 66C419 73 413 79 398 89Z"
        fill="#C4586A"
      />
    </Illustration>
  );
}
