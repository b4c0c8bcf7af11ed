import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether the page is being printed: on paper a widget shows all that it folds away or leaves out on a screen. */
export class Printing implements ReactiveController {
  isOn = false;
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
