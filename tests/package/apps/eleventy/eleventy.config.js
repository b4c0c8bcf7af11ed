/** The pages come out in `built/`, where Vite takes them and puts what visitors load in `dist/`. */
export default function (config) {
  config.addPassthroughCopy({ '../page.css': 'page.css', 'src/client.js': 'client.js' });
  return { dir: { input: 'src', output: 'built' } };
}
