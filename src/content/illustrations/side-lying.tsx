import { useId } from "react";
import styles from "./illustration.module.css";
import { Illustration, type IllustrationProps } from "./illustration";

/** She lies on her side with pillows, he sits behind her. */
export function SideLying({ label }: IllustrationProps) {
  const id = useId();

  return (
    <Illustration viewBox="0 26 480 304" label={label}>
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
      <ellipse className={styles["blob"]} cx="240" cy="184" rx="232" ry="138" fill="#DCEAE4" />
      <ellipse className={styles["floor"]} cx="240" cy="312" rx="232" ry="11" fill="#C3D9D0" />
      <g transform="translate(309 164) rotate(62) scale(-.42 .42)">
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
      <g transform="translate(46 -10)">
        <path
          d="M112 176C136 198 156 196 172 190C182 184 188 170 193 157L206 156C211 163 213 174 211 185L184 208C154 222 116 216 112 176Z"
          fill="#24395A"
        />
        <path d="M38 262C26 236 50 226 90 234L150 240C180 244 190 262 180 276H50Z" fill="#3F5A4A" />
        <g fill="none" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round">
          <path d="M60 244C100 240 140 244 176 258" stroke="#6E8B76" />
        </g>
        <path
          d="M50 256C54 216 72 172 96 156C114 146 134 152 138 172C140 208 122 236 110 262C92 274 64 270 50 256Z"
          fill="#2F4A6D"
        />
        <path
          d="M106 158C112 152 116 144 115 130H136C133 142 132 150 133 160C125 168 112 166 106 158Z"
          fill="#8F5D3B"
        />
        <g fill="none" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round">
          <path d="M103 155C110 169 127 170 135 160" stroke="#6C8BB3" strokeWidth="3" />
        </g>
        <g transform="translate(131 118) rotate(18)">
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
            <path d="M8 0q4 3 8 0M8-8q4-2 8 0M9 15q6 4 10-1" stroke="#6B4127" />
          </g>
        </g>
      </g>
      <path
        d="M20 258H460C468 258 470 264 470 272V300C470 308 464 312 458 312H22C14 312 10 308 10 300V272C10 264 12 258 20 258Z"
        fill="#E9DDC8"
      />
      <path d="M20 256H460C472 256 474 272 460 272H20C6 272 8 256 20 256Z" fill="#F6EFE4" />
      <g fill="none" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round">
        <path d="M11 286H469M11 293H469" stroke="#D98C7A" strokeWidth="2.5" />
      </g>
      <path
        d="M352 260C342 244 342 226 356 220C388 212 430 214 452 222C464 230 464 248 456 260Z"
        fill="#F7F3FA"
      />
      <path
        d="M352 260C346 252 344 246 346 238C380 248 430 248 461 238C462 248 460 254 456 260Z"
        fill="#E4DBEA"
      />
      <path d="M40 246C30 240 14 244 12 252C12 258 18 261 26 261H52Z" fill="#EBC09B" />
      <path d="M48 242C94 234 150 232 214 226V262H48C42 256 42 248 48 242Z" fill="#64232F" />
      <path
        d="M34 240C26 222 34 206 52 206H130C152 204 164 220 160 238C158 250 148 256 138 255H56C44 255 38 250 34 240Z"
        fill="#F7F3FA"
      />
      <path
        d="M34 240C58 248 130 248 160 238C158 250 148 256 138 255H56C44 255 38 250 34 240Z"
        fill="#E4DBEA"
      />
      <path d="M72 200C62 190 46 186 38 192C34 200 40 208 52 212L72 218Z" fill="#EBC09B" />
      <path
        d="M206 226C212 190 236 178 262 170C290 161 322 152 352 160C364 172 360 200 350 214L250 261H212C206 250 204 240 206 226Z"
        fill="#EBC09B"
      />
      <path
        d="M354 190C326 194 292 202 266 216C246 227 234 242 230 262H352C362 240 366 208 354 190Z"
        fill="#D98C7A"
      />
      <g fill="none" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round">
        <path
          d="M354 190C326 194 292 202 266 216C246 227 234 242 229 261"
          stroke="#F3D9CF"
          strokeWidth="3.5"
        />
        <path
          d="M222 214C244 194 290 177 342 172"
          stroke="#8A5638"
          strokeWidth="4.5"
          strokeDasharray="0 8"
        />
      </g>
      <path
        d="M216 192C236 208 240 240 236 262H164C146 262 132 256 118 244C104 232 92 224 72 220C64 214 64 202 72 196C110 192 140 194 172 184C190 178 206 182 216 192Z"
        fill="#7B2D3B"
      />
      <path
        d="M216 192C236 208 240 240 236 262H164C146 262 132 256 118 244C104 232 92 224 72 220C64 214 64 202 72 196C110 192 140 194 172 184C190 178 206 182 216 192Z"
        fill={`url(#${id})`}
      />
      <g fill="none" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round">
        <path d="M118 244C126 236 140 232 152 232" stroke="#561C28" strokeWidth="2.5" />
      </g>
      <path
        d="M340 168C342 158 360 154 372 160C380 164 384 172 386 180L386 226C372 238 352 236 342 226C334 206 334 184 340 168Z"
        fill="#226560"
      />
      <g transform="translate(396 202) rotate(78)">
        <path
          d="M0-38C19-38 32-23 32 0C32 24 20 38 0 40C-20 38-32 24-32 0C-32-23-19-38 0-38Z"
          fill="#2F7F79"
        />
        <g transform="translate(0 0)">
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
      <path
        d="M332 198C344 190 357 198 358 212C357 226 352 234 358 240L394 238C400 240 400 256 394 258H344C328 254 324 214 332 198Z"
        fill="#C97C6B"
      />
      <path d="M392 239C406 234 420 236 422 244C422 254 408 258 392 257Z" fill="#EBC09B" />
      <g transform="translate(309 164) rotate(62) scale(-.42 .42)">
        <path
          d="M-8 7C-10-5 3-11 9-3C15 8 18 22 25 33C34 46 36 60 30 72C22 80 10 62 4 46C-2 32-6 20-8 7Z"
          fill="#B57B54"
          stroke="#6B4127"
          strokeWidth="3.4"
        />
        <path d="M-3.5 1C-4-6 4-7 6-1.5C7 2 6 6 3.5 7.5C0 8-3 6-3.5 1Z" fill="#E6BF9F" />
      </g>
      <g transform="translate(303 196) rotate(112) scale(.42)">
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
        d="M92 178C98 160 122 158 128 174C136 196 150 205 166 204L197 194C204 198 208 210 205 220L178 233C144 246 94 214 92 178Z"
        fill="#3A587F"
        transform="translate(46 -10)"
      />
    </Illustration>
  );
}
