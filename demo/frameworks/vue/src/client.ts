import {createApp, createSSRApp} from 'vue';
import App from './App.vue';

const root = document.getElementById('app')!;
// `vite` serves the page as it is written; the build has it rendered.
(root.firstElementChild ? createSSRApp(App) : createApp(App)).mount(root);
