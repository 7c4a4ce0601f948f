/** Whether this page may use the browser's ciphers: only over HTTPS, and not in every old browser. */
export const hasCiphers = (): boolean => "crypto" in globalThis && "subtle" in crypto;
