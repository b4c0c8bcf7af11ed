type Method = 'warn' | 'error';

const original = { warn: console.warn, error: console.error };
let caught: string[] = [];

/**
 * Makes unexpected console output fail the test: call once at the top of a test file.
 * A test that expects a warning reads it with `takeWarnings()`.
 */
export function failOnConsole(): void {
  beforeEach(() => {
    caught = [];
    for (const method of ['warn', 'error'] as Method[]) {
      console[method] = (...args: unknown[]) => {
        const message = args.map(String).join(' ');
        // Lit says once that it runs in development mode.
        if (!message.includes('Lit is in dev mode')) caught.push(message);
      };
    }
  });
  afterEach(() => {
    Object.assign(console, original);
    const rest = caught;
    caught = [];
    if (rest.length > 0) throw new Error(`Unexpected console output:\n${rest.join('\n')}`);
  });
}

/** The warnings and errors since the last call; they no longer fail the test. */
export function takeWarnings(): string[] {
  const taken = caught;
  caught = [];
  return taken;
}
