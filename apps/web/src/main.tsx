import '@fontsource-variable/inter/wght.css';
import '@mantine/core/styles.layer.css';
import './shared/theme/global.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { queryClient } from './shared/graphql/query-client.ts';
import { fetchTexts } from './shared/graphql/request.ts';
import { deviceLocale, speak } from './shared/intl/language.ts';
import { viewerQuery } from './shared/session/session.ts';
import { styleNonce } from './shared/theme/theme.ts';

// The scroll lock of dialogs writes a style element of its own and looks for its nonce under this name.
Object.assign(globalThis, { __webpack_nonce__: styleNonce() });

// Asked for while the words are on their way; the first route waits for it.
void queryClient.prefetchQuery(viewerQuery);
await speak(deviceLocale());
createRoot(document.getElementById('root')!).render(<App />);

// When the first screen has long had what it needs.
setTimeout(() => void fetchTexts().catch(() => undefined), 10_000);
