import type { Cipher, SealingKey } from "../../application/lock/ports";
import type { WrappedKey } from "../../core/lock/lock-row";
import type { SealedRow } from "../../core/lock/sealed-row";

/** Rounds of PBKDF2-SHA-256 for a new PIN: the advice of OWASP since 2023. */
export const ROUNDS = 600_000;

/** Sealed notes are multiples of this long, in bytes, so that their length does not tell what they are. */
const BLOCK = 512;

const SPACE = 0x20;
const IV_BYTES = 12;
const SALT_BYTES = 16;
const AES = { name: "AES-GCM", length: 256 } as const;

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const random = (length: number): Uint8Array<ArrayBuffer> =>
  crypto.getRandomValues(new Uint8Array(length));

/** What a sealed thing is bound to: it does not open in another's place. */
const boundTo = (what: "key" | "record", id: string): Uint8Array<ArrayBuffer> =>
  encode(`tetes-pertama/${what}/1/${id}`);

/** Spaces after a JSON text mean nothing. */
function padded(text: string): Uint8Array<ArrayBuffer> {
  const bytes = encode(text);
  const whole = new Uint8Array(Math.ceil(bytes.length / BLOCK) * BLOCK).fill(SPACE);
  whole.set(bytes);
  return whole;
}

/** A wrong key and an altered text look the same; everything else is a fault of the browser. */
const isRefused = (error: unknown): boolean =>
  error instanceof DOMException && error.name === "OperationError";

const orNull = async <T>(work: () => Promise<T>): Promise<T | null> => {
  try {
    return await work();
  } catch (error) {
    if (isRefused(error)) return null;
    throw error;
  }
};

async function wrappingKey(
  pin: string,
  { salt, rounds }: Pick<WrappedKey, "salt" | "rounds">,
): Promise<CryptoKey> {
  const secret = await crypto.subtle.importKey("raw", encode(pin), "PBKDF2", false, ["deriveKey"]);
  const way = { name: "PBKDF2", hash: "SHA-256", salt: new Uint8Array(salt), iterations: rounds };
  return crypto.subtle.deriveKey(way, secret, AES, false, ["wrapKey", "unwrapKey"]);
}

const sealingKey = (id: string, key: CryptoKey): SealingKey => ({
  id,
  seal: async (row) => {
    const iv = random(IV_BYTES);
    const way = { name: AES.name, iv, additionalData: boundTo("record", row.id) };
    const bytes = await crypto.subtle.encrypt(way, key, padded(JSON.stringify(row)));
    return { id: row.id, kind: "sealed", key: id, iv, bytes: new Uint8Array(bytes) };
  },
  open: (row: SealedRow) =>
    orNull(async (): Promise<unknown> => {
      const additionalData = boundTo("record", row.id);
      const way = { name: AES.name, iv: new Uint8Array(row.iv), additionalData };
      const bytes = await crypto.subtle.decrypt(way, key, new Uint8Array(row.bytes));
      return JSON.parse(new TextDecoder().decode(bytes));
    }),
});

async function unwrapKey(wrapping: CryptoKey, wrapped: WrappedKey): Promise<SealingKey> {
  const way = {
    name: AES.name,
    iv: new Uint8Array(wrapped.iv),
    additionalData: boundTo("key", wrapped.id),
  };
  const bytes = new Uint8Array(wrapped.bytes);
  const uses: KeyUsage[] = ["encrypt", "decrypt"];
  const key = await crypto.subtle.unwrapKey("raw", bytes, wrapping, way, AES, false, uses);
  return sealingKey(wrapped.id, key);
}

/** The browser's own ciphers. No key that could be read out outlives the call that made it. */
export const createCipher = (rounds = ROUNDS): Cipher => ({
  create: async (pin, keyId) => {
    const salt = random(SALT_BYTES);
    const iv = random(IV_BYTES);
    const [wrapping, fresh] = await Promise.all([
      wrappingKey(pin, { salt, rounds }),
      crypto.subtle.generateKey(AES, true, ["encrypt", "decrypt"]),
    ]);
    const way = { name: AES.name, iv, additionalData: boundTo("key", keyId) };
    const bytes = new Uint8Array(await crypto.subtle.wrapKey("raw", fresh, wrapping, way));
    const wrapped: WrappedKey = { id: keyId, salt, rounds, iv, bytes };
    return { key: await unwrapKey(wrapping, wrapped), wrapped };
  },
  unwrap: (pin, wrapped) => orNull(async () => unwrapKey(await wrappingKey(pin, wrapped), wrapped)),
});
