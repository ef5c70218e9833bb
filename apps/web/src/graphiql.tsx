/** The development console at /graphiql. A page of its own; nothing of it is in the app. */
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';

const fetcher = createGraphiQLFetcher({ url: '/graphql' });
const element = document.getElementById('graphiql')!;
element.style.height = '100dvh';
createRoot(element).render(<GraphiQL fetcher={fetcher} defaultQuery="{ viewer { email roles } }" />);
