import {createApp, createSSRApp} from 'vue';
import App from './App.vue';

const root = document.getElementById('app')!;
// With `vite` the page is empty; a built page contains the prerendered app.
(root.firstElementChild ? createSSRApp(App) : createApp(App)).mount(root);
