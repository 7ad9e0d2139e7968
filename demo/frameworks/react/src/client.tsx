import {createRoot, hydrateRoot} from 'react-dom/client';
import {App} from './App.js';

const root = document.getElementById('app')!;
// With `vite` the page is empty; a built page contains the prerendered app.
if (root.firstElementChild) hydrateRoot(root, <App />);
else createRoot(root).render(<App />);
