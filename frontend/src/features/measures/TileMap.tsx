import { paths } from '../../app/paths';
import type { AuthorityReached } from './api';
import { got, grouped, words, type Got } from './reached';

/** One tile for each council, by region. A letter says what a colour says, and each tile leads to its council. */
export const TileMap = ({ authorities }: { authorities: AuthorityReached[] }) => (
  <section aria-labelledby="tiles">
    <h2 class="govuk-heading-m" id="tiles">
      Every council
    </h2>
    <ul class="app-tiles__key" aria-label="What the letters mean">
      {Object.entries(words).map(([key, { letter, text }]) => (
        <li key={key}>
          <span class={`app-tile app-tile--${key as Got}`} aria-hidden="true">
            {letter}
          </span>{' '}
          {text}
        </li>
      ))}
    </ul>
    {grouped(authorities, ({ nation, region }) => (nation === region ? nation : `${region}, ${nation}`)).map(
      ([region, councils]) => (
        <Region key={region} name={region} councils={councils} />
      ),
    )}
  </section>
);

const Region = ({ name, councils }: { name: string; councils: AuthorityReached[] }) => (
  <>
    <h3 class="govuk-heading-s govuk-!-margin-bottom-1">{name}</h3>
    <ul class="app-tiles">
      {councils.map((council) => (
        <li key={council.code}>
          <Tile council={council} />
        </li>
      ))}
    </ul>
  </>
);

function Tile({ council }: { council: AuthorityReached }) {
  const state = got(council);
  const { letter, text } = words[state];
  const said = `${council.name}: ${text}`;
  return (
    <a
      class={`app-tile app-tile--${state}`}
      href={paths.councilImpact(council.code)}
      title={said}
      aria-label={said}
    >
      {letter}
    </a>
  );
}
