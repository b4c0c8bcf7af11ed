import { createEs2015LinkerPlugin } from '@angular/compiler-cli/linker/babel';
import { NodeJSFileSystem, ConsoleLogger, LogLevel } from '@angular/compiler-cli';
import { transformSync } from '@babel/core';
import { defineConfig } from 'vite';

/** What `ng build` does by itself: links libraries, which are published half compiled. Here `ngc` and Vite are enough, for a small install. */
const linker = createEs2015LinkerPlugin({ fileSystem: new NodeJSFileSystem(), logger: new ConsoleLogger(LogLevel.warn) });

export default defineConfig({
  define: { ngDevMode: 'false', ngJitMode: 'false', ngServerMode: 'false' },
  plugins: [
    {
      name: 'angular-linker',
      transform: (code, filename) => (code.includes('ɵɵngDeclare') ? transformSync(code, { filename, plugins: [linker], compact: false, configFile: false })?.code : undefined),
    },
  ],
});
