import { use, type ComponentType } from "react";

export type LazyPage = {
  readonly Page: ComponentType;
  /** Fetches the page; afterwards it shows without waiting. */
  readonly preload: () => Promise<ComponentType>;
};

/** A page in a chunk of its own. Preloaded, it is written ahead of time and hydrated without a gap. */
export function lazyPage(load: () => Promise<ComponentType>): LazyPage {
  let Loaded: ComponentType | null = null;
  let loading: Promise<ComponentType> | null = null;
  const start = (): Promise<ComponentType> => {
    loading ??= load().then(
      (component) => {
        Loaded = component;
        return component;
      },
      (error: unknown) => {
        loading = null;
        throw error;
      },
    );
    return loading;
  };
  function Page() {
    const Component = Loaded ?? use(start());
    return <Component />;
  }
  return { Page, preload: start };
}
