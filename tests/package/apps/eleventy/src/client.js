import { enableHydration } from 'zorgpact-widgets/hydrate';
import 'zorgpact-widgets/define/agenda';
import 'zorgpact-widgets/define/card';
import 'zorgpact-widgets/define/provider';
import 'zorgpact-widgets/define/theme-filter';

enableHydration();

const line = document.querySelector('[role=status]');

document.querySelector('zorgpact-provider').addEventListener('zorgpact-filter-change', ({ themes }) => {
  line.textContent = themes.length ? `Gekozen: ${themes.join(', ')}` : 'Alle thema’s';
});
