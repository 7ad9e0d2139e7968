import {bootstrapApplication, type BootstrapContext} from '@angular/platform-browser';
import {provideServerRendering, RenderMode, withRoutes} from '@angular/ssr';
import {App} from './app';

const page = [{path: '**', renderMode: RenderMode.Prerender} as const];

export default function bootstrap(context: BootstrapContext) {
  return bootstrapApplication(
    App,
    {providers: [provideServerRendering(withRoutes(page))]},
    context
  );
}
