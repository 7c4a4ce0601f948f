/** Name of the only policy that the pages allow: see `scripts/build/security-headers.ts`. */
const POLICY = "tetes-pertama";

type Policy = { readonly createScriptURL: (url: string) => string };
type PolicyFactory = {
  readonly createPolicy: (name: string, rules: Policy) => Policy;
};

const isFactory = (value: unknown): value is PolicyFactory =>
  typeof value === "object" && value !== null && "createPolicy" in value;

/**
 * The one address that this app loads a script from by a text: its service worker's. Where the browser knows trusted
 * types, nothing else passes; elsewhere the address is a plain text.
 */
export function trustedAddress(address: string): string {
  const factory: unknown = Reflect.get(globalThis, "trustedTypes");
  if (!isFactory(factory)) return address;
  const policy = factory.createPolicy(POLICY, {
    createScriptURL: (url) => {
      if (url !== address) throw new TypeError("not the service worker");
      return url;
    },
  });
  return policy.createScriptURL(address);
}
