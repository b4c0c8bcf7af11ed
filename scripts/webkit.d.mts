export function webkitPaths(): { driver: string; xvfb: string; browser: string };

export class WebKit {
  static launch(): Promise<WebKit>;
  open(width?: number, height?: number): Promise<void>;
  closeWindow(): Promise<void>;
  close(): Promise<void>;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  goBack(): Promise<void>;
  execute(script: string, args?: readonly unknown[], frame?: number): Promise<unknown>;
  resize(width: number, height: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  cookies(): Promise<unknown>;
  press(...keys: string[]): Promise<void>;
}
