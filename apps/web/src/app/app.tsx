import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useMemo, useSyncExternalStore } from 'react';
import { IntlProvider } from 'react-intl';
import { queryClient } from '../shared/graphql/query-client.ts';
import { loadCatalogue, useLanguage } from '../shared/intl/language.ts';
import { viewerQuery } from '../shared/session/session.ts';
import { signInPrompt } from '../shared/session/sign-in-prompt.ts';
import { useVisitedTenant } from '../shared/session/visited-tenant.ts';
import { useToasterWanted } from '../shared/components/toast.tsx';
import { cssVariables, styleNonce, themeFor } from '../shared/theme/theme.ts';
import { router } from './routes.tsx';

const Toaster = lazy(() => import('../shared/components/toaster.tsx'));
const SignInDialog = lazy(async () => {
  await loadCatalogue('identity');
  return import('../features/identity/sign-in-dialog.tsx');
});

// `public/colour-scheme.js` reads the same key before the first paint.
const colorSchemeManager = localStorageColorSchemeManager({ key: 'firsthand.colour-scheme' });

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <Look />
    </QueryClientProvider>
  );
}

function Look() {
  const { locale, messages } = useLanguage();
  const { data: viewer } = useQuery({ ...viewerQuery, enabled: false });
  const visited = useVisitedTenant();
  const accent = (viewer?.tenant ?? visited)?.accent ?? null;
  const theme = useMemo(() => themeFor(accent), [accent]);
  return (
    <IntlProvider
      locale={locale}
      messages={messages}
      defaultLocale="en"
      {...(viewer && { timeZone: viewer.zone })}
    >
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        colorSchemeManager={colorSchemeManager}
        defaultColorScheme="auto"
        getStyleNonce={styleNonce}
      >
        <RouterProvider router={router} />
        <SignInOverPage />
        <ToasterWhenWanted />
      </MantineProvider>
    </IntlProvider>
  );
}

/** Over whatever page is open, which stays mounted with everything typed into it. */
function SignInOverPage() {
  const prompt = useSyncExternalStore(signInPrompt.subscribe, signInPrompt.current);
  const { data: viewer } = useQuery({ ...viewerQuery, enabled: false });
  const nobody = prompt !== null && !viewer;
  // Whose session has ended is not the person looked as: they are not asked to sign in here.
  const lookedAs = prompt !== null && viewer?.viewing ? viewer.tenant.slug : null;
  useEffect(() => {
    if (lookedAs !== null) location.assign(`/sign-in?tenant=${encodeURIComponent(lookedAs)}`);
  }, [lookedAs]);
  // Nobody was signed in, so there is nobody to sign in again: the request simply fails.
  useEffect(() => {
    if (nobody) prompt.answer(false);
  }, [nobody, prompt]);
  if (prompt === null || nobody || lookedAs !== null) return null;
  return (
    <Suspense>
      <SignInDialog why={prompt.why} onAnswer={prompt.answer} />
    </Suspense>
  );
}

function ToasterWhenWanted() {
  return useToasterWanted() ? (
    <Suspense>
      <Toaster />
    </Suspense>
  ) : null;
}
