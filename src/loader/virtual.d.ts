/** Written by rollup.config.mjs: of each chunk its SHA-256 in base64, by which its file is named, and the chunks that it builds on beside the core. */
declare module 'virtual:chunks' {
  export const FILES: Readonly<Record<string, string>>;
  /** Integrity of the doctor. */
  export const DOCTOR: string;
}
