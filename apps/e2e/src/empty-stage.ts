import { launchBrowser } from './browser.ts';
import type { Stage } from './people/visitor.ts';
import { type Stack, startStack } from './stack.ts';

export interface EmptyStage extends Stage {
  readonly stack: Stack;
}

/** For one file of tests: the product with nobody in it, and a browser; both are gone afterwards. */
export function emptyStage(): () => EmptyStage {
  let stage: EmptyStage;
  beforeAll(async () => {
    const [stack, browser] = await Promise.all([startStack(), launchBrowser()]);
    stage = { stack, browser, url: stack.url, findings: [], seen: new Set() };
  }, 120_000);
  afterAll(async () => {
    await stage?.browser.close();
    await stage?.stack.stop();
  }, 30_000);
  return () => stage;
}
