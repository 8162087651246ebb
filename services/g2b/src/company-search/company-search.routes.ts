import type { View } from '@simpul/backbone';
import { kbliTitle, type PublicCompany, Rejected, searchCompanies } from '@simpul/contracts';
import { type Route, route } from '@simpul/service';
import { type CompanyList, generationOf, type Listed } from './company-search.view.ts';

/** The search of companies, open to everybody. */
export function companySearchHandlers({ list }: { list: View<CompanyList> }): Route[] {
  return [
    route(searchCompanies, async ({ query }) => {
      const { cursor } = query;
      const generation = cursor === undefined ? await list.live() : await list.at(generationOf(cursor));
      if (!generation) throw new Rejected('request.bad-cursor');
      const { items, next } = await generation.view.page(query);
      return { body: { items: items.map(shown), ...(next && { next }) } };
    }),
  ];
}

function shown({ activities, ...company }: Listed): PublicCompany {
  const titled = activities.map(({ kbli, ...activity }) => {
    const title = kbliTitle(kbli);
    return { kbli, ...(title !== undefined && { title }), ...activity };
  });
  return { ...company, activities: titled };
}
