import { lazyRouteComponent } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { loadCatalogue } from '../shared/intl/language.ts';

/**
 * Options of a route whose screen, and whose feature's messages, are fetched when first wanted:
 * `...page('plan', () => import('../features/plan/plan-page.tsx'), 'PlanPage')`. `prepare` may start fetching
 * the screen's data meanwhile; what it returns is waited for.
 */
export function page<Module, Name extends keyof Module & string>(
  feature: string,
  importer: () => Promise<Module>,
  name: Name,
  prepare?: () => void | Promise<void>,
) {
  return {
    // What a screen returns depends on the router's type, which depends on this one: only its name is checked here.
    component: lazyRouteComponent(importer as () => Promise<Record<string, ComponentType>>, name),
    loader: async () => {
      await Promise.all([prepare?.(), loadCatalogue(feature)]);
    },
    // Messages stay once loaded; a screen's data has its own freshness.
    staleTime: Infinity,
  };
}
