/** Written by rollup.config.mjs: of each chunk its file beside the loader, its integrity hash and the chunks it builds on. */
declare module 'virtual:chunks' {
  export const FILES: Readonly<Record<string, readonly [file: string, integrity: string, ...before: string[]]>>;
}
