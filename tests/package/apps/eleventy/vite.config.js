import { defineConfig } from 'vite';

export default defineConfig({ root: 'built', build: { outDir: '../dist', emptyOutDir: true } });
