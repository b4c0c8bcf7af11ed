import './context/define.js';
import './components/agenda/define.js';
import './components/card/define.js';
import './components/kopgroep/define.js';
import './components/portrait/define.js';
import './components/theme-filter/define.js';
import './components/volgspot/define.js';
