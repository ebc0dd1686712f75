/** Where the way of sharing out a difference comes from. */
export const methodSource = {
  title: 'L. S. Shapley: A Value for n-Person Games (1953)',
  url: 'https://doi.org/10.1515/9781400881970-018',
} as const;
