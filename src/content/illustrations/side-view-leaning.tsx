import { useId } from "react";
import styles from "./illustration.module.css";
import { Illustration, type IllustrationProps } from "./illustration";

/** She sits and leans on a table, he sits behind her. */
export function SideViewLeaning({ label }: IllustrationProps) {
  const id = useId();

  return (
    <Illustration viewBox="0 0 480 380" label={label}>
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
            strokeLinecap="round"
            strokeLinejoin="round"
            strokeWidth="1.6"
            stroke="#D9A441"
          />
        </pattern>
      </defs>
      <ellipse className={styles["blob"]} cx="240" cy="186" rx="232" ry="172" fill="#DCEAE4" />
      <ellipse className={styles["floor"]} cx="244" cy="356" rx="212" ry="10" fill="#C3D9D0" />
      <path d="M436 236h11v120h-11zM356 236h11v120h-11z" fill="#A97749" />
      <rect x="300" y="228" width="166" height="11" rx="4" fill="#C99A6E" />
      <path d="M440 200h17l-2.5 28h-12z" fill="#D3ECEC" />
      <path d="M441 209h15l-1.5 19h-12z" fill="#8CC5CB" />
      <path
        d="M326 228C312 216 314 200 330 202C360 194 392 194 418 200C436 198 438 216 426 228Z"
        fill="#F7F3FA"
      />
      <path
        d="M326 228C318 221 315 213 318 207C350 218 400 218 431 208C434 215 432 222 426 228Z"
        fill="#E4DBEA"
      />
      <path
        d="M198 280h10l-5 76h-10zM252 280h10l5 76h-10zM54 280h10l-5 76h-10zM106 280h10l5 76h-10z"
        fill="#A97749"
      />
      <path
        d="M192 270h76a5 5 0 0 1 0 10h-76a5 5 0 0 1 0-10zM46 270h76a5 5 0 0 1 0 10h-76a5 5 0 0 1 0-10z"
        fill="#C99A6E"
      />
      <path
        d="M112 176C136 198 160 196 176 193L212 179L218 190L184 208C154 222 116 216 112 176Z"
        fill="#24395A"
      />
      <path
        d="M210 180L228 171C232 164 240 165 246 160C250 158 254 161 252 166L246 184L218 190Z"
        fill="#8F5D3B"
      />
      <path d="M312 336H326C326 344 334 346 344 350C350 353 348 357 343 357H312Z" fill="#EBC09B" />
      <path
        d="M197 244C190 262 196 273 212 274L284 276C288 300 290 324 286 346C304 350 324 350 340 346C344 318 343 288 337 264C328 248 290 246 262 240Z"
        fill="#7B2D3B"
      />
      <path
        d="M197 244C190 262 196 273 212 274L284 276C288 300 290 324 286 346C304 350 324 350 340 346C344 318 343 288 337 264C328 248 290 246 262 240Z"
        fill={`url(#${id})`}
      />
      <path
        d="M199 256C202 224 226 188 262 166C278 156 300 149 314 151C328 157 328 173 320 187C308 206 284 222 266 246C256 264 216 272 199 256Z"
        fill="#EBC09B"
      />
      <path
        d="M320 160C300 164 272 180 252 202C236 220 226 240 221 266C242 268 258 260 266 246C284 222 308 206 320 187C326 175 326 166 320 160Z"
        fill="#D98C7A"
      />
      <path
        d="M318 161C299 165 272 180 252 202C236 220 226 240 221 265"
        fill="none"
        strokeLinecap="round"
        strokeLinejoin="round"
        strokeWidth="3.5"
        stroke="#F3D9CF"
      />
      <path
        d="M312 149C322 139 336 139 346 143L344 206C330 208 318 201 312 191C306 179 306 161 312 149Z"
        fill="#226560"
      />
      <g transform="translate(357 174) rotate(70)">
        <path
          d="M0-38C19-38 32-23 32 0C32 24 20 38 0 40C-20 38-32 24-32 0C-32-23-19-38 0-38Z"
          fill="#2F7F79"
        />
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
        <path
          d="M-14 3q4.5 4 9 0M5 3q4.5 4 9 0M-5 18q5 4 10 0M-14-5q4-3 8-1M6-6q4-2 8 1"
          fill="none"
          strokeLinecap="round"
          strokeLinejoin="round"
          strokeWidth="2.2"
          stroke="#6B4127"
        />
        <path
          d="M-24-18C-12-32 12-32 24-18"
          fill="none"
          strokeLinecap="round"
          strokeLinejoin="round"
          strokeWidth="2.2"
          stroke="#226560"
        />
      </g>
      <path d="M398 207H416C426 207 426 224 416 224H398Z" fill="#EBC09B" />
      <path
        d="M296 179C305 170 319 178 322 192C324 202 332 206 346 207L398 205C403 206 404 225 398 226H332C308 224 288 203 296 179Z"
        fill="#C97C6B"
      />
      <path d="M158 336H172C172 344 180 346 190 350C196 353 194 357 189 357H158Z" fill="#A9714B" />
      <path
        d="M50 248C44 266 52 274 68 274L138 278C142 300 142 324 136 346C152 350 172 350 188 346C194 316 193 286 186 264C170 250 114 246 94 242Z"
        fill="#3F5A4A"
      />
      <path
        d="M58 252C100 254 160 258 174 272C180 296 178 322 173 347M54 263C100 266 146 268 156 280C162 300 161 326 156 347"
        fill="none"
        strokeLinecap="round"
        strokeLinejoin="round"
        strokeWidth="2.2"
        stroke="#6E8B76"
      />
      <path
        d="M50 256C54 216 72 172 96 156C114 146 134 152 138 172C140 208 122 236 110 262C92 274 64 270 50 256Z"
        fill="#2F4A6D"
      />
      <path
        d="M106 158C112 152 116 144 115 130H136C133 142 132 150 133 160C125 168 112 166 106 158Z"
        fill="#8F5D3B"
      />
      <path
        d="M103 155C110 169 127 170 135 160"
        fill="none"
        strokeLinecap="round"
        strokeLinejoin="round"
        strokeWidth="3"
        stroke="#6C8BB3"
      />
      <g transform="translate(131 118) rotate(15)">
        <path
          d="M-8-24C8-28 20-18 20-4L25 4C25 7 22 7 20 8L20 15C20 22 12 28 2 26C-6 25-14 20-16 8Z"
          fill="#A9714B"
        />
        <path
          d="M-14 12C-26-8-18-32 4-32C18-31 26-22 21-12C12-15 4-15-2-12C-3-4-5 0-6 4C-10-2-16 2-14 12Z"
          fill="#2B2320"
        />
        <path d="M-9 1a4.5 5.5 0 1 0 .1 0" fill="#8F5D3B" />
        <path
          d="M8 0q4 3 8 0M8-8q4-2 8 0M9 15q6 4 10-1"
          fill="none"
          strokeLinecap="round"
          strokeLinejoin="round"
          strokeWidth="2.2"
          stroke="#6B4127"
        />
      </g>
      <path
        d="M198 191L217 184C222 177 231 180 238 172C242 169 246 173 243 178C241 191 233 197 224 200L204 208Z"
        fill="#A9714B"
      />
      <path
        d="M92 178C98 160 122 158 128 174C136 196 150 203 166 201L198 188C203 192 206 203 204 209L174 226C142 234 94 214 92 178Z"
        fill="#3A587F"
      />
      <path
        className={styles["guide"]}
        strokeDasharray="9"
        d="M246 148C258 137 276 129 296 126"
        fill="none"
        strokeLinecap="round"
        strokeLinejoin="round"
        strokeWidth="3.5"
        stroke="#0B5D5A"
      />
      <path
        className={styles["guide"]}
        d="M287 119l12 7-9 10"
        fill="none"
        strokeLinecap="round"
        strokeLinejoin="round"
        strokeWidth="3.5"
        stroke="#0B5D5A"
      />
      <path
        d="M226 188q7 0 11-6"
        fill="none"
        strokeLinecap="round"
        strokeLinejoin="round"
        strokeWidth="2.2"
        stroke="#6B4127"
      />
    </Illustration>
  );
}
