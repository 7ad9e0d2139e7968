import {hydrate, mount} from 'svelte';
import App from './App.svelte';

const target = document.getElementById('app')!;
// With `vite` the page is empty; a built page contains the prerendered app.
(target.firstElementChild ? hydrate : mount)(App, {target});
