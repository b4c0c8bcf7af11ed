import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';

/** On a server: widgets are made as for paper, whole. Known to every copy of the kit, since elements have one name for all. */
export const PAPER = Symbol.for('zorgpact.paper');

/** Whether the page is being printed: on paper a widget shows all that it folds away or leaves out on a screen. */
export class Printing implements ReactiveController {
  isOn = isServer && PAPER in globalThis;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    for (const event of ['beforeprint', 'afterprint']) addEventListener(event, this);
  }

  hostDisconnected(): void {
    for (const event of ['beforeprint', 'afterprint']) removeEventListener(event, this);
  }

  handleEvent({ type }: Event): void {
    this.isOn = type === 'beforeprint';
    this.#host.requestUpdate();
  }
}
