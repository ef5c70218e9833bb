import { type Config, loadConfig } from '@firsthand/platform';

/** The settings of an application under test: quiet, at http://localhost:3000. */
export function testConfig(environment: Record<string, string> = {}): Config {
  return loadConfig({ NODE_ENV: 'test', LOG_LEVEL: 'silent', DEMO: 'off', ...environment });
}
