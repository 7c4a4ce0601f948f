import styles from "./illustration.module.css";
import { Illustration, type IllustrationProps } from "./illustration";

/** Two hands rub oil until it is warm. */
export function WarmOil({ label }: IllustrationProps) {
  return (
    <Illustration viewBox="0 0 360 276" label={label}>
      <ellipse className={styles["blob"]} cx="180" cy="136" rx="172" ry="126" fill="#DCEAE4" />
      <path d="M8 252H352V262H8Z" fill="#C99A6E" />
      <path d="M8 262H352V272H8Z" fill="#A97749" />
      <g fill="none" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round">
        <path
          d="M130 70C120 59 140 49 130 36M176 62C165 50 187 39 176 25M222 56C212 45 232 35 222 22"
          stroke="#E0A05A"
          strokeWidth="5"
        />
      </g>
      <g transform="translate(0 -76)">
        <path
          d="M0 170C34 168 66 164 92 160C112 158 122 164 136 174L224 190C238 194 236 209 222 209C180 214 130 218 100 208C66 206 30 214 0 220Z"
          fill="#9C6442"
        />
        <path
          d="M-12 159C12 156 26 157 34 158C40 178 40 202 36 220C24 226 12 227-12 230Z"
          fill="#2F4A6D"
        />
        <path d="M30 157C38 178 38 202 32 222L42 220C48 200 48 178 42 158Z" fill="#44658F" />
        <g>
          <path
            d="M360 160C326 158 296 156 268 156C244 144 224 146 204 154L214 204C236 210 254 206 272 200C300 206 330 210 360 214Z"
            fill="#B57B54"
          />
          <g fill="none" strokeLinecap="round" stroke="#B57B54" strokeWidth="15">
            <path d="M214 159L148 163M214 171L138 178M216 184L142 193M222 196L158 206" />
            <path d="M250 158C234 148 220 146 204 146" strokeWidth="16" />
          </g>
          <g fill="none" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round">
            <path
              d="M158 170.5L206 166M152 185.5L206 180M160 199L210 192M204 154.5C218 155 228 158 236 163"
              stroke="#6B4127"
            />
          </g>
          <path
            d="M376 150C348 149 336 150 326 152C320 172 320 194 326 212C336 218 348 220 376 223Z"
            fill="#2F4A6D"
          />
          <path
            d="M330 150C324 172 324 196 330 214L320 211C314 192 314 172 320 151Z"
            fill="#44658F"
          />
        </g>
      </g>
      <g fill="none" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round">
        <path
          className={styles["guide"]}
          d="M122 152C158 164 202 164 238 152M132 145L121 152L127 163M228 145L239 152L233 163"
          stroke="#0B5D5A"
          strokeWidth="3.5"
        />
      </g>
      <path
        d="M128 186C128 200 110 200 110 216V244C110 250 113 252 118 252H166C171 252 174 250 174 244V216C174 200 156 200 156 186Z"
        fill="#EEF5F4"
      />
      <path
        d="M112 214C130 209 154 219 172 212V243C172 248 170 250 166 250H118C114 250 112 248 112 243Z"
        fill="#DDBB62"
      />
      <path d="M112 214C130 209 154 219 172 212V219C154 226 130 216 112 221Z" fill="#EFDA9E" />
      <path
        d="M128 186C128 200 110 200 110 216V244C110 250 113 252 118 252H166C171 252 174 250 174 244V216C174 200 156 200 156 186Z"
        fill="none"
        stroke="#8FA7AE"
        strokeWidth="2.2"
      />
      <path d="M126 178H158C161 178 161 187 158 187H126C123 187 123 178 126 178Z" fill="#C3D6DA" />
      <g fill="none" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round">
        <path d="M119 216V238" stroke="#fff" strokeWidth="3.5" />
      </g>
      <path d="M196 232H220L224 252H192Z" fill="#A97749" />
      <path d="M194 228H222C226 228 226 236 222 236H194C190 236 190 228 194 228Z" fill="#C99A6E" />
    </Illustration>
  );
}
