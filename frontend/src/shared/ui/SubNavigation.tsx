interface Props {
  /** What the links choose between: "Status". */
  label: string;
  /** The id of the link that the page shows. */
  here: string;
  links: { id: string; text: string; href: string }[];
}

/** Links between the views of one page. */
export function SubNavigation({ label, here, links }: Props) {
  return (
    <nav class="app-sub-navigation" aria-label={label}>
      <ul class="app-sub-navigation__list">
        {links.map(({ id, text, href }) => (
          <li key={id}>
            <a
              class="govuk-link app-sub-navigation__link"
              href={href}
              aria-current={id === here ? 'page' : undefined}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
