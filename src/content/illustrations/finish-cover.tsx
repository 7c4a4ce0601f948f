import { useId } from "react";
import styles from "./illustration.module.css";
import { Illustration, type IllustrationProps } from "./illustration";

/** He lays a cloth round her shoulders; warm water stands ready. */
export function FinishCover({ label }: IllustrationProps) {
  const id = useId();

  return (
    <Illustration viewBox="0 36 480 300" label={label}>
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
      <ellipse className={styles["blob"]} cx="240" cy="184" rx="232" ry="144" fill="#DCEAE4" />
      <ellipse className={styles["floor"]} cx="242" cy="324" rx="222" ry="11" fill="#C3D9D0" />
      <path d="M28 314H452C460 314 460 328 452 328H28C20 328 20 314 28 314Z" fill="#E9DDC8" />
      <g fill="none" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round">
        <path d="M26 321H454" stroke="#D98C7A" strokeDasharray="9 9" />
      </g>
      <g transform="translate(44 12) scale(1.1)">
        <path
          d="M112 176C136 190 150 176 162 164L184 150L196 160L174 186C154 206 116 216 112 176Z"
          fill="#24395A"
        />
        <path
          d="M184 150L196 140C202 134 210 134 214 140C216 148 210 156 204 160L194 162Z"
          fill="#8F5D3B"
        />
      </g>
      <g transform="translate(58 40)">
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
        <g transform="translate(250 110) rotate(-6)">
          <path
            d="M0-38C19-38 32-23 32 0C32 24 20 38 0 40C-20 38-32 24-32 0C-32-23-19-38 0-38Z"
            fill="#2F7F79"
          />
          <g transform="translate(-5 2)">
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
          d="M216 142C206 152 200 166 196 186C190 222 182 246 166 262C158 270 160 276 172 276H280C292 276 296 270 292 258C286 236 292 214 286 190C282 174 276 164 266 158C248 160 228 156 216 142Z"
          fill="#E3B75E"
        />
        <g fill="none" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round">
          <path
            d="M212 176C208 204 204 236 190 262M238 180C238 212 236 240 228 264M264 184C268 212 264 240 264 264"
            stroke="#C39137"
            strokeWidth="2.5"
          />
          <path d="M160 268C200 262 250 272 293 262" stroke="#F1D594" strokeWidth="3.5" />
          <path d="M217 142C230 158 250 164 268 160" stroke="#F1D594" strokeWidth="7" />
        </g>
        <path
          d="M273 186H281M270 193.5H282M271 201H282.5M274 208H283"
          fill="none"
          stroke="#EBC09B"
          strokeWidth="8.5"
          strokeLinecap="round"
        />
        <g fill="none" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round">
          <path d="M273 189.8H282M272 197.3H283M274 204.6H283" stroke="#B9805A" strokeWidth="1.8" />
        </g>
      </g>
      <g transform="translate(44 12) scale(1.1)">
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
        <g transform="translate(133 117) rotate(8)">
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
        <path
          d="M194 187L206 177C214 167 226 160 235 161C242 160 246 165 244 170C250 170 252 177 248 181C251 185 248 191 242 191C237 197 230 200 222 202L204 208Z"
          fill="#A9714B"
        />
        <g fill="none" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round">
          <path d="M244 170q-7 0-13 4M248 181q-7 0-14 4" stroke="#6B4127" />
        </g>
        <path
          d="M92 178C98 160 122 158 128 174C136 196 150 203 166 201L194 184C200 188 206 200 204 208L174 226C142 234 94 214 92 178Z"
          fill="#3A587F"
        />
      </g>
      <g transform="translate(430 316) scale(.62)">
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
    </Illustration>
  );
}
