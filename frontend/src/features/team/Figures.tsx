interface Figure {
  figure: string;
  words: string;
  href: string;
}

/** Large numbers that lead to what they count. */
export const Figures = ({ figures }: { figures: Figure[] }) => (
  <ul class="app-cards">
    {figures.map(({ figure, words, href }) => (
      <li key={href} class="app-card">
        <a class="govuk-link app-figure" href={href}>
          <span class="app-figure__number">{figure}</span> {words}
        </a>
      </li>
    ))}
  </ul>
);
