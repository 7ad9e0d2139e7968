import {createRoot, hydrateRoot} from 'react-dom/client';
import {App} from './App.js';

const root = document.getElementById('app')!;
// `vite` serves the page as it is written; the build has it rendered.
if (root.firstElementChild) hydrateRoot(root, <App />);
else createRoot(root).render(<App />);
