import { Details } from '../../shared/ui/Details';

export const WhyHidden = () => (
  <Details summary="Why some numbers are not shown">
    <p>
      A number of people under 5 could point at one of them, so we do not show it. We count people and
      councils in fives: a person counts in the month in which the five they belong to is full. So no sum and
      no difference of our numbers tells of fewer than five.
    </p>
  </Details>
);
