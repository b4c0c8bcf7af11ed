import { DOCTOR } from 'virtual:chunks';
import { absolute } from './ladder.js';
import { trusted } from './trusted.js';

/** Where the address of the page asks for it, has the doctor come, from beside the script. Later, so that a page that refuses it loses nothing else. */
export function callDoctor(script: HTMLScriptElement): void {
  if (/[?&]zorgpact-controle\b/.test(location.search)) queueMicrotask(() => document.head.append(Object.assign(document.createElement('script'), { src: trusted(absolute('zorgpact-doctor.js', script.src), script), integrity: DOCTOR, crossOrigin: '', nonce: script.nonce })));
}
