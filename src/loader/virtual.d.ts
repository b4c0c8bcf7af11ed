/** Written by rollup.config.mjs: the file of each widget beside the loader and its integrity hash. */
declare module 'virtual:chunks' {
  export const FILES: Readonly<Record<string, readonly [file: string, integrity: string]>>;
}
