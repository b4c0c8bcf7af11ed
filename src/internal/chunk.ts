let fetchFrom: ((name: string) => Promise<unknown>) | undefined;

/** Has code that is fetched when it is first needed come in another way: the script-tag loader checks its bytes first. */
export function setChunkLoader(load: (name: string) => Promise<unknown>): void {
  fetchFrom = load;
}

/**
 * Code that is fetched when it is first needed.
 * @param name of its file in the CDN build
 * @param own how it comes without the loader
 */
export const chunk = <Module>(name: string, own: () => Promise<Module>): Promise<Module> => (fetchFrom ? (fetchFrom(name) as Promise<Module>) : own());
