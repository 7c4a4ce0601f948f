/** Drawings below `public/art/scenes/`, with their sizes. Their ground is the page's, so that it follows the theme. */
export const scenes = {
  "ask-comfort": { width: 480, height: 322 },
  "feeding-lying": { width: 480, height: 290 },
  "finish-cover": { width: 480, height: 300 },
  "hero-couple": { width: 480, height: 346 },
  "newborn-calm": { width: 360, height: 260 },
  "prepare-things": { width: 360, height: 204 },
  "rest-drink": { width: 480, height: 298 },
  "two-phones": { width: 360, height: 220 },
  "warm-oil": { width: 360, height: 276 },
} as const;

export type SceneName = keyof typeof scenes;
