import {hydrate, mount} from 'svelte';
import App from './App.svelte';

const target = document.getElementById('app')!;
// `vite` serves the page as it is written; the build has it rendered.
(target.firstElementChild ? hydrate : mount)(App, {target});
