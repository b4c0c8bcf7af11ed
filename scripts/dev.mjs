/** `npm run dev`: builds, serves, and on every change builds again and reloads the pages that are open. */
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { startDemo } from './serve.mjs';

const open = new Set();
const RELOAD = "new EventSource(new URL('/dev-events', document.currentScript.src)).onmessage = () => location.reload();";

let building = false;
let again = false;

function build() {
  if (building) {
    again = true;
    return;
  }
  building = true;
  spawn('node', ['scripts/build.mjs'], { stdio: 'inherit' }).on('exit', (code) => {
    building = false;
    if (again) {
      again = false;
      build();
    } else if (code === 0) {
      for (const response of open) response.write('data: reload\n\n');
    }
  });
}

const { kit, sites } = await startDemo({
  port: Number(process.env.PORT ?? 8080),
  inject: '<script src="{{KIT}}/dev-reload.js"></script>',
  intercept(request, response) {
    if (request.url === '/dev-reload.js') response.writeHead(200, { 'content-type': 'text/javascript' }).end(RELOAD);
    else if (request.url === '/dev-events') {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'access-control-allow-origin': '*' }).write(':\n\n');
      open.add(response);
      request.on('close', () => open.delete(response));
    } else return false;
    return true;
  },
});
console.log(`Zorgpact-widgets: ${kit}/  (host pages on ${sites}/limburg/ and ${sites}/west-brabant/), rebuilt on every change`);
build();

let timer;
for (const folder of ['src', 'demo']) {
  watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(build, 100);
  });
}
