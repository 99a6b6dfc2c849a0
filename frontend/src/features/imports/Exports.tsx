import { errorsOf } from '../../shared/api/field-errors';
import { save } from '../../shared/charts/save';
import { Button } from '../../shared/ui/Button';
import { readExport, useDownload, type Kind } from './api';
import { kindWords } from './words';

/** The library as it is now, in the columns that an import takes. */
export function Exports({ kinds = ['courses', 'user-stories', 'story-courses'] }: { kinds?: Kind[] }) {
  const download = useDownload<Kind>(readExport, (content, kind) => {
    save(content, `${kind}.csv`);
  });
  return (
    <section aria-labelledby="exports">
      <h2 class="govuk-heading-m" id="exports">
        Download what there is now
      </h2>
      <p class="govuk-body">Change the file in a spreadsheet, save it as “CSV UTF-8”, and import it again.</p>
      <div class="govuk-button-group">
        {kinds.map((kind) => (
          <Button
            key={kind}
            look="secondary"
            busy={download.isPending}
            onClick={() => {
              download.mutate(kind);
            }}
          >
            Download: {kindWords[kind].toLowerCase()}
          </Button>
        ))}
      </div>
      <p class="govuk-body" role="status">
        {download.isPending ? 'The file is being made…' : errorsOf(download.error)[0]?.text}
      </p>
    </section>
  );
}
