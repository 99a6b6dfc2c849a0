import type { ComponentChildren } from 'preact';

/** Words as staff write them: paragraphs between empty lines, `# ` headings, `* ` lists and links to pages of ours. */
export const Words = ({ text }: { text: string }) => (
  <>
    {text
      .trim()
      .split(/\n\s*\n/)
      .map((block, index) => (
        <Block key={index} lines={block.split('\n')} />
      ))}
  </>
);

function Block({ lines }: { lines: string[] }) {
  const [first = ''] = lines;
  if (first.startsWith('# ')) return <h2 class="govuk-heading-m">{linked(first.slice(2))}</h2>;
  if (lines.every((line) => line.startsWith('* ')))
    return (
      <ul class="govuk-list govuk-list--bullet">
        {lines.map((line, index) => (
          <li key={index}>{linked(line.slice(2))}</li>
        ))}
      </ul>
    );
  return <p class="govuk-body">{linked(lines.join(' '))}</p>;
}

// Only to paths of ours: what is written elsewhere stays words.
const LINK = /\[([^\]]+)\]\((\/(?![/\\])[^)\s]*)\)/g;

function linked(words: string): ComponentChildren[] {
  const parts: ComponentChildren[] = [];
  let done = 0;
  for (const match of words.matchAll(LINK)) {
    const [whole, text, href] = match;
    parts.push(
      words.slice(done, match.index),
      <a class="govuk-link" href={href}>
        {text}
      </a>,
    );
    done = match.index + whole.length;
  }
  return [...parts, words.slice(done)];
}
