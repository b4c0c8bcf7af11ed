import { PANEL } from './page.js';
import { Panel } from './panel.js';
import { Refusals } from './policy.js';
import { examine } from './report.js';

/**
 * The snippet doctor, for whom `?zorgpact-controle` is put behind the address of a page: says in Dutch what there is of the kit on the page, what is
 * wrong and what to do. It stands alone, for it has to work where the rest of the kit doesn't.
 */
const script = document.currentScript as HTMLScriptElement;
script.remove();

if (!document.querySelector(PANEL)) {
  const kit = new URL('..', script.src).href;
  const refusals = new Refusals();
  let run = 0;
  const look = async (): Promise<void> => {
    const own = ++run;
    panel.wait();
    try {
      const report = await examine(kit, refusals, panel.room);
      if (own === run) panel.show(report);
    } catch (error) {
      if (own === run) panel.fail(error);
    }
  };
  const panel = new Panel({
    onAgain: () => void look(),
    onClose: () => {
      run++;
      refusals.stop();
    },
  });
  panel.open();
  void look();
}
