import { createHash } from "node:crypto";

/** The source expression that allows one inline script or style, and nothing else. */
export const sourceHash = (content: string): string =>
  `'sha256-${createHash("sha256").update(content).digest("base64")}'`;

const hashesFor = (kind: "script" | "style", hashes: readonly string[]): string =>
  hashes
    .filter((hash) => hash.startsWith(kind))
    .map((hash) => hash.slice(kind.length + 1))
    .join(" ");

/** No other origin, ever. `hashes` are "script <hash>" and "style <hash>" of what the pages carry inline. */
export const contentSecurityPolicy = (hashes: readonly string[]): string =>
  [
    "default-src 'none'",
    `script-src 'self' ${hashesFor("script", hashes)}`.trim(),
    `style-src 'self' ${hashesFor("style", hashes)}`.trim(),
    "img-src 'self'",
    "media-src 'self' blob:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");

/** The file that static hosts read their headers from: a path pattern, then indented headers. */
export const pageHeaders = (hashes: readonly string[], base: string): string =>
  `${base}*
  Content-Security-Policy: ${contentSecurityPolicy(hashes)}
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
  Cross-Origin-Opener-Policy: same-origin
  Cross-Origin-Resource-Policy: same-origin
  Permissions-Policy: camera=(), microphone=(), geolocation=(), payment=(), usb=()
${base}assets/*
  Cache-Control: public, max-age=31536000, immutable
`;
