import { render } from 'preact';
import { startSession } from '../shared/api/session';
import { App } from './app';

const root = document.getElementById('app');
if (root) {
  void startSession();
  // govuk-frontend styles what needs JavaScript only under these names.
  document.body.classList.add('js-enabled', 'govuk-frontend-supported');
  render(<App />, root);
}
