/** What is coming, so that people can decide whether now is a good moment. */
export const WhatWeAsk = () => (
  <>
    <p class="govuk-body">
      It takes about three minutes. We save as you go, so you can stop and come back on any device.
    </p>
    <p class="govuk-body">We ask:</p>
    <ul class="govuk-list govuk-list--bullet">
      <li>what you want to solve at work, and why now</li>
      <li>what makes it hard to learn, and how confident you are</li>
      <li>how you will use it, and by when</li>
    </ul>
  </>
);
