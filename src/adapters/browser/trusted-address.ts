/** Name of the only policy that the pages allow: see `scripts/build/security-headers.ts`. */
const POLICY = "tetes-pertama";

type Policy = { readonly createScriptURL: (url: string) => string };
type PolicyFactory = {
  readonly createPolicy: (name: string, rules: Policy) => Policy;
};

const isFactory = (value: unknown): value is PolicyFactory =>
  typeof value === "object" && value !== null && "createPolicy" in value;

/** The app's own workers: nothing else is loaded by a text. */
const OWN_WORKER =
  /\/(service-worker|assets\/(?:read-codes|make-take|hear-samples|register-work)-[\w-]+)\.js$/;

/** A policy can be made once under its name. */
const policies = new WeakMap<PolicyFactory, Policy>();

function policyOf(factory: PolicyFactory): Policy {
  const known = policies.get(factory);
  if (known !== undefined) return known;
  const policy = factory.createPolicy(POLICY, {
    createScriptURL: (url) => {
      if (!url.startsWith("/") || url.startsWith("//") || !OWN_WORKER.test(url))
        throw new TypeError("not a worker of the app");
      return url;
    },
  });
  policies.set(factory, policy);
  return policy;
}

/**
 * The addresses that this app loads a script from by a text: those of its workers. Where the browser knows trusted types,
 * nothing else passes; elsewhere the address is a plain text.
 */
export function trustedAddress(address: string): string {
  const factory: unknown = Reflect.get(globalThis, "trustedTypes");
  return isFactory(factory) ? policyOf(factory).createScriptURL(address) : address;
}
