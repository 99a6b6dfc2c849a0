import { useLocation } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';
import { useSession } from '../../shared/api/session';
import { signOut } from '../../shared/api/sign-out';
import { paths } from '../paths';
import { isHere, linksFor } from './navigation-links';

export function Navigation() {
  const session = useSession();
  const { path, route } = useLocation();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    setOpen(false);
  }, [path]);
  const leave = async () => {
    await signOut();
    route(paths.home);
  };
  return (
    <div class="govuk-service-navigation app-navigation">
      <div class="govuk-width-container">
        <div class="govuk-service-navigation__container">
          <nav aria-label="Menu" class="govuk-service-navigation__wrapper">
            <button
              type="button"
              class="govuk-service-navigation__toggle app-navigation__toggle"
              aria-controls="navigation"
              aria-expanded={open}
              onClick={() => {
                setOpen(!open);
              }}
            >
              Menu
            </button>
            <ul
              class={`govuk-service-navigation__list ${open ? '' : 'app-navigation__list--folded'}`}
              id="navigation"
            >
              {linksFor(session).map((link) => (
                <Item key={link.href} {...link} here={isHere(link.href, path)} />
              ))}
              {session.status === 'signed-in' && (
                <li class="govuk-service-navigation__item">
                  <button type="button" class="app-navigation__button" onClick={leave}>
                    Sign out
                  </button>
                </li>
              )}
            </ul>
          </nav>
        </div>
      </div>
    </div>
  );
}

function Item({ href, text, here }: { href: string; text: string; here: boolean }) {
  return (
    <li class={`govuk-service-navigation__item ${here ? 'govuk-service-navigation__item--active' : ''}`}>
      <a class="govuk-service-navigation__link" href={href} aria-current={here ? 'true' : undefined}>
        {here ? <strong class="govuk-service-navigation__active-fallback">{text}</strong> : text}
      </a>
    </li>
  );
}
