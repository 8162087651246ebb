import { type Handler, on, type Received, type ViewDefinition } from '@simpul/backbone';
import {
  companyAmended,
  companyClosed,
  companyLicensed,
  companyRefused,
  companyRegistered,
  type Kbli,
} from '@simpul/contracts';
import { type CompanyList, type Listed, openCompanyList } from './company-search.view.ts';

/** The list of companies for everybody, kept up to date from their own events. */
export const companyListView: ViewDefinition<CompanyList> = {
  name: 'company-search',
  open: openCompanyList,
  on: companyListHandlers,
  contents: (companies) => companies.contents(),
};

function companyListHandlers(companies: CompanyList): Handler[] {
  const change = (event: Received, how: (listed: Listed) => Listed) => companies.change(event.subject, event, how);

  return [
    on(companyRegistered, (event) => companies.register(event.subject, event.data, event)),
    on(companyLicensed, (event) => change(event, (listed) => withLicence(listed, event.data.kbli, true))),
    on(companyRefused, (event) => change(event, (listed) => withLicence(listed, event.data.kbli, false))),
    on(companyAmended, (event) =>
      change(event, (listed) => {
        const { name = listed.name, scale = listed.scale, region = listed.region, activities } = event.data;
        const rated = activities?.map(({ kbli, risk }) => ({ kbli, risk, licensed: isLicensed(listed, kbli) }));
        return { ...listed, name, scale, region, activities: rated ?? listed.activities };
      }),
    ),
    on(companyClosed, (event) =>
      change(event, (listed) => {
        const activities = listed.activities.map((each) => ({ ...each, licensed: false }));
        return { ...listed, status: 'closed', activities };
      }),
    ),
  ];
}

function withLicence(listed: Listed, kbli: Kbli, licensed: boolean): Listed {
  const activities = listed.activities.map((each) => (isSame(each.kbli, kbli) ? { ...each, licensed } : each));
  return { ...listed, activities };
}

function isLicensed({ activities }: Listed, kbli: Kbli): boolean {
  return activities.some((each) => isSame(each.kbli, kbli) && each.licensed);
}

function isSame(one: Kbli, other: Kbli): boolean {
  return one.edition === other.edition && one.code === other.code;
}
